#pragma once

#include <vector>

#include <QDir>
#include <QFile>
#include <QString>

namespace xushi::notice
{

// A notice and where its golden outline is kept.
struct Sample {
    QString noticePath;
    QString outlinePath;
};

inline QString sourcePath(const QString &inside)
{
    return QStringLiteral(XUSHI_SOURCE_DIR) + u'/' + inside;
}

inline QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QString countyNotice()
{
    return fileText(sourcePath(QStringLiteral("seeds/yiyuan-2023/notice.txt")));
}

inline std::vector<Sample> allSamples()
{
    std::vector<Sample> samples {{sourcePath(QStringLiteral("seeds/yiyuan-2023/notice.txt")),
        sourcePath(QStringLiteral("tests/notice/yiyuan-2023.outline.txt"))}};
    const QDir folder(sourcePath(QStringLiteral("tests/notice/samples")));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".outline.txt")))
            samples.push_back(
                {folder.filePath(name), folder.filePath(name.chopped(4) + QStringLiteral(".outline.txt"))});
    return samples;
}

} // namespace xushi::notice
