#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include <QAbstractListModel>
#include <QWidget>

#include "core/plan/planversion.h"
#include "core/store/backups.h"
#include "ui/panels/history/changemodel.h"
#include "ui/presenter/panel.h"

class QListView;
class QSplitter;
class QThread;

namespace xushi::ui
{
class EmptyState;
class Label;
class MessageStrip;
class PlainButton;
} // namespace xushi::ui

namespace xushi
{

class ChangeView;

// The earlier versions of a plan's file, newest first; what they hold comes in as it is read.
class VersionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Version {
        store::Backup backup;
        std::optional<Result<store::BackupContents>> contents; // none: not read yet
    };
    void setVersions(std::vector<store::Backup> backups);
    void setContents(const QString &path, Result<store::BackupContents> contents);
    [[nodiscard]] const Version &version(int row) const { return m_versions[static_cast<size_t>(row)]; }
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString detail(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Version> m_versions;
};

// 历次备份: the versions of the file at the left, at the right how the chosen one differs from the plan; and
// the ways to open it beside or to put it back. Reads on a thread of its own.
class VersionsPane : public QWidget
{
    Q_OBJECT

public:
    VersionsPane(Workbench &workbench, const HistoryIndex &index, QWidget *parent = nullptr);
    ~VersionsPane() override;

    // Looks which versions there are.
    void refresh();

    [[nodiscard]] VersionModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ChangeModel *changes() const { return m_changes; }
    // Nothing is being read.
    [[nodiscard]] bool isIdle() const { return !m_thread; }

signals:
    void idle();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSides();
    // One piece of work at a time: the comparison that is asked for first, then contents.
    void workOn();
    void run(const std::function<void()> &work, const std::function<void()> &done);
    void readContents(const QString &path);
    void compare(const QString &path);
    void takeComparison(const QString &path, Result<VersionComparison> comparison);
    void choose(int row);
    void showHead();
    void openCopy();
    void restore();
    void report(const Error &error) const;

    Workbench &m_workbench;
    const HistoryIndex &m_index;
    VersionModel *m_model;
    ChangeModel *m_changes;
    QListView *m_list = nullptr;
    ChangeView *m_view = nullptr;
    QSplitter *m_splitter = nullptr;
    ui::EmptyState *m_empty = nullptr;
    ui::Label *m_title = nullptr;
    ui::Label *m_note = nullptr;
    ui::PlainButton *m_copy = nullptr;
    ui::PlainButton *m_restore = nullptr;
    QString m_chosen; // path
    QString m_compared; // path of what the right side shows
    QString m_asked; // path that is to be compared
    VersionComparison m_comparison;
    std::unique_ptr<HistoryWords> m_words;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
};

} // namespace xushi
