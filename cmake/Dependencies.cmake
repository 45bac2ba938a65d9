# Every library from outside, in one place. Each is a Debian package of packaging/debian-packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg PrintSupport LinguistTools)
find_package(SQLite3 3.40 REQUIRED)
find_package(QuaZip-Qt6 1.3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)
# All readings of every Chinese character, a text file (golang-github-mozillazg-go-pinyin-dev).
find_file(XUSHI_PINYIN_READINGS pinyin_dict.go REQUIRED
    PATHS /usr/share/gocode/src/github.com/mozillazg/go-pinyin)
if(XUSHI_TESTS)
    find_package(GTest REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # key and mouse events
endif()
if(XUSHI_BENCH)
    find_package(benchmark REQUIRED)
endif()
