#pragma once

#include <QWidget>

#include "ui/presenter/userprofile.h"
#include "ui/start/recentmodel.h"

namespace xushi
{

namespace ui
{
class Label;
class LinkButton;
class SearchField;
} // namespace ui
class RecentView;
class StartCard;

// What the window shows while no plan is open: what the program is for, the three ways to begin, the plans
// worked on lately, and who is working.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void setPlans(std::vector<RecentPlan> plans);
    void setUser(const UserProfile &user);

signals:
    void newFromNoticeAsked();
    void openAsked();
    void sampleAsked();
    void planAsked(const QString &path);
    void forgetAsked(const QString &path);
    void userAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeRecent();
    [[nodiscard]] QWidget *makeUser();
    void openFolder(const QString &path);

    RecentModel m_model;
    StartCard *m_first = nullptr;
    QWidget *m_recent = nullptr;
    RecentView *m_view = nullptr;
    ui::SearchField *m_search = nullptr;
    ui::Label *m_user = nullptr;
    ui::LinkButton *m_change = nullptr;
};

} // namespace xushi
