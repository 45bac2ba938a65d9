#include "ui/window/startpage.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace xushi
{

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(8);
    layout->addWidget(
        new ui::Label(tr("Xushi"), ui::TypeSize::Large, ui::TextTone::Text, QFont::DemiBold, this));
    layout->addWidget(
        new ui::Label(tr("An official notice goes in; a plan of tasks, departments, targets and "
                         "milestones comes out, all in one file."),
            ui::TypeSize::Body, ui::TextTone::Second, QFont::Normal, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 16, 0, 0);
    row->setSpacing(8);
    auto *notice = new ui::PrimaryButton(ui::Icon::Doc, tr("New from notice"), this);
    auto *open = new ui::PlainButton(ui::Icon::Open, tr("Open"), this);
    auto *sample = new ui::PlainButton(ui::Icon::Sample, tr("See the sample"), this);
    for (QWidget *button : std::initializer_list<QWidget *> {notice, open, sample})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(notice, &QPushButton::clicked, this, &StartPage::newFromNoticeAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

} // namespace xushi
