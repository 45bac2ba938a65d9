#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/commandline.h"

namespace xushi::test
{

// Runs commands as a script would, with folders of their own.
class CommandTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_out;
    QString m_error;
    const QString m_notice = QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt");

    QString path(const QString &name) const { return m_folder.filePath(name); }

    int run(const QString &command, const QStringList &arguments)
    {
        m_out.clear();
        m_error.clear();
        QTextStream out(&m_out);
        QTextStream error(&m_error);
        cli::Console console {out, error, {path(QStringLiteral("working")), path(QStringLiteral("backups"))}};
        const cli::Command *found = cli::findCommand(command);
        return found ? found->run(arguments, console) : -1;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    // The sample as a plan file.
    QString sample()
    {
        const QString plan = path(QStringLiteral("示例.xushi"));
        if (!QFile::exists(plan)) {
            EXPECT_EQ(run(QStringLiteral("sample"), {QStringLiteral("-o"), plan}), cli::Success)
                << m_error.toStdString();
        }
        return plan;
    }
};

} // namespace xushi::test
