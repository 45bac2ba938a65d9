#include "ui/start/startpage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QUrl>

#include "ui/start/recentview.h"
#include "ui/start/startcard.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

namespace xushi
{

namespace
{

constexpr int widest = 960;
constexpr int titleSize = 36;

// The program's name, in a face of print as on the paper that it makes.
class Name : public QWidget
{
public:
    explicit Name(QWidget *parent)
        : QWidget(parent)
    {
        QFont face;
        face.setFamilies({QStringLiteral("Source Han Serif SC"), QStringLiteral("Noto Serif CJK SC"),
            QStringLiteral("SimSun"), QStringLiteral("AR PL UMing CN")});
        face.setPixelSize(titleSize);
        face.setWeight(QFont::DemiBold);
        setFont(face);
        const QFontMetrics metrics(face);
        setFixedSize(metrics.horizontalAdvance(StartPage::tr("Xushi")) + 2, metrics.height());
        setAccessibleName(StartPage::tr("Xushi"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(ui::themeOf(this).accent);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, StartPage::tr("Xushi"));
    }
};

QHBoxLayout *rowIn(QWidget *widget, int spacing)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(makeTitle());
    column->addSpacing(24);
    column->addWidget(makeCards());
    column->addSpacing(24);
    column->addWidget(makeRecent());
    column->addSpacing(20);
    column->addWidget(makeUser());
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 16, 32, 16);
    layout->addStretch(1);
    layout->addWidget(middle, 20);
    layout->addStretch(1);
}

QWidget *StartPage::makeTitle()
{
    auto *title = new QWidget(this);
    QHBoxLayout *row = rowIn(title, 16);
    row->addWidget(new Name(title));
    row->addWidget(new ui::Label(tr("Key tasks broken down, followed month by month, lit and reported"),
                       ui::TypeSize::Body, ui::TextTone::Second, QFont::Normal, title),
        1, Qt::AlignBottom);
    return title;
}

QWidget *StartPage::makeCards()
{
    auto *cards = new QWidget(this);
    QHBoxLayout *row = rowIn(cards, 24);
    m_first = new StartCard(ui::Icon::Doc, tr("New from notice"),
        tr("Opens a Word or text file and reads tasks, departments, targets and deadlines from it"),
        QKeySequence::New, cards);
    auto *open = new StartCard(ui::Icon::Open, tr("Open"),
        tr("A plan there is (.xushi); a file can be dragged here too"), QKeySequence::Open, cards);
    auto *sample = new StartCard(ui::Icon::Sample, tr("See the sample"),
        tr("The key tasks of Yiyuan County in 2023, 75 of them, with demonstration data"),
        QKeySequence(QStringLiteral("Ctrl+E")), cards);
    for (StartCard *card : {m_first, open, sample})
        row->addWidget(card, 1);
    connect(m_first, &StartCard::clicked, this, &StartPage::newFromNoticeAsked);
    connect(open, &StartCard::clicked, this, &StartPage::openAsked);
    connect(sample, &StartCard::clicked, this, &StartPage::sampleAsked);
    return cards;
}

QWidget *StartPage::makeRecent()
{
    m_recent = new QWidget(this);
    auto *column = new QVBoxLayout(m_recent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QWidget(m_recent);
    QHBoxLayout *row = rowIn(head, 8);
    row->addWidget(
        new ui::Label(tr("Recent plans"), ui::TypeSize::Body, ui::TextTone::Text, QFont::DemiBold, head), 1);
    m_search = new ui::SearchField(head);
    m_search->setPlaceholderText(tr("Find: text or pinyin initials"));
    m_search->setShortcut(QKeySequence::Find);
    m_search->setFixedWidth(232);
    row->addWidget(m_search);
    column->addWidget(head);
    m_view = new RecentView(m_model, m_recent);
    column->addWidget(m_view);
    connect(m_search, &QLineEdit::textChanged, &m_model, &RecentModel::setText);
    connect(&m_model, &QAbstractItemModel::modelReset, m_view, &QWidget::updateGeometry);
    connect(m_view, &RecentView::openAsked, this, &StartPage::planAsked);
    connect(m_view, &RecentView::removeAsked, this, &StartPage::forgetAsked);
    connect(m_view, &RecentView::folderAsked, this, &StartPage::openFolder);
    m_recent->hide();
    return m_recent;
}

QWidget *StartPage::makeUser()
{
    auto *user = new QWidget(this);
    QHBoxLayout *row = rowIn(user, 8);
    auto *icon = new QLabel(user);
    icon->setPixmap(ui::lineIcon(ui::Icon::User).pixmap(16, 16));
    row->addWidget(icon);
    m_user = new ui::Label({}, ui::TypeSize::Body, ui::TextTone::Second, QFont::Normal, user);
    row->addWidget(m_user);
    m_change = new ui::LinkButton({}, user);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(new ui::Label(tr("Name and unit stand only in the history; no account is needed"),
        ui::TypeSize::Small, ui::TextTone::Third, QFont::Normal, user));
    connect(m_change, &ui::LinkButton::clicked, this, &StartPage::userAsked);
    setUser({});
    return user;
}

void StartPage::setPlans(std::vector<RecentPlan> plans)
{
    m_model.setPlans(std::move(plans));
    m_recent->setVisible(m_model.hasPlans());
}

void StartPage::setUser(const UserProfile &user)
{
    m_user->setText(
        user.isEmpty() ? tr("Not yet said who is working") : (user.name + u'　' + user.unit).trimmed());
    m_change->setText(user.isEmpty() ? tr("Say it") : tr("Change"));
    m_change->updateGeometry();
}

void StartPage::openFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.rowCount() > 0)
        m_view->setFocus();
    else
        m_first->setFocus();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

} // namespace xushi
