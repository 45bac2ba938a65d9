# Every library from outside, in one place. Each is a Debian package of packaging/debian-packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets Charts Svg PrintSupport LinguistTools)
find_package(SQLite3 3.40 REQUIRED)
find_package(QuaZip-Qt6 1.3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)
if(XUSHI_TESTS)
    find_package(GTest REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # key and mouse events
endif()
if(XUSHI_BENCH)
    find_package(benchmark REQUIRED)
endif()
