#include "ui/theme/xushistyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace xushi::ui
{

namespace
{

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

// Dialogs name their main button by Qt's default button, panels by the property.
parts::Emphasis emphasisOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton)
        || (widget && widget->property(primaryProperty).toBool());
    return primary ? parts::Emphasis::Primary : parts::Emphasis::Plain;
}

// The fields inside spin boxes and combo boxes are framed by those.
bool isInnerField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

QSize atLeast(const QSize &size, int width, int height)
{
    return {std::max(size.width(), width), std::max(size.height(), height)};
}

// Words in a text area start where those of a field do. A margin that a panel has chosen stays.
void indent(QTextDocument *document)
{
    constexpr double marginOfQt = 4;
    if (document && document->documentMargin() == marginOfQt)
        document->setDocumentMargin(measure::padding - 1);
}

} // namespace

XushiStyle::XushiStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void XushiStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QHeaderView *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *area = qobject_cast<QTextEdit *>(widget))
        indent(area->document());
    if (auto *area = qobject_cast<QPlainTextEdit *>(widget))
        indent(area->document());
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

QPalette XushiStyle::standardPalette() const
{
    return m_theme.palette();
}

void XushiStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = m_theme;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            parts::buttonGround(theme, *button, *painter, emphasisOf(*button, widget));
        return;
    case PE_PanelButtonTool:
        parts::toolButtonGround(theme, *option, *painter);
        return;
    case PE_PanelLineEdit:
        if (!isInnerField(widget))
            parts::fieldGround(theme, *option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::checkBox(theme, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        parts::radioButton(theme, *option, *painter);
        return;
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::rowGround(theme, *row, *painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::rowGround(theme, *cell, *painter, widget);
        return;
    case PE_IndicatorBranch:
        parts::branch(theme, *option, *painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, theme,
            qobject_cast<const QAbstractItemView *>(widget) ? 0 : measure::radius);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        parts::frame(theme, *option, *painter, widget);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, theme.base, theme.edge, 0);
        return;
    case PE_FrameMenu:
    case PE_FrameWindow:
        drawBox(*painter, option->rect, {}, theme.edge, 0);
        return;
    case PE_FrameTabBarBase:
        drawLineBottom(*painter, option->rect, theme.line);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, option->rect, Icon::Up, theme.text3);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, Icon::Down, theme.text3);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(*painter, option->rect, Icon::Left, theme.text3);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(*painter, option->rect, Icon::Right, theme.text3);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void XushiStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = m_theme;
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        parts::buttonWords(theme, as<QStyleOptionButton>(option), *painter,
            emphasisOf(as<QStyleOptionButton>(option), widget));
        return;
    case CE_ComboBoxLabel:
        parts::comboWords(theme, as<QStyleOptionComboBox>(option), *painter,
            subControlRect(CC_ComboBox, &as<QStyleOptionComboBox>(option), SC_ComboBoxEditField, widget));
        return;
    case CE_HeaderSection:
        parts::headerSection(theme, as<QStyleOptionHeader>(option), *painter);
        return;
    case CE_HeaderLabel:
        parts::headerWords(theme, as<QStyleOptionHeader>(option), *painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.window);
        drawLineBottom(*painter, option->rect, theme.line);
        return;
    case CE_MenuItem:
        parts::menuItem(theme, as<QStyleOptionMenuItem>(option), *painter);
        return;
    case CE_MenuBarItem:
        parts::menuBarItem(theme, as<QStyleOptionMenuItem>(option), *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.nav);
        drawLineBottom(*painter, option->rect, theme.hair);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, theme.base);
        return;
    case CE_TabBarTabShape:
        parts::tab(theme, as<QStyleOptionTab>(option), *painter);
        return;
    case CE_TabBarTabLabel:
        parts::tabWords(theme, as<QStyleOptionTab>(option), *painter);
        return;
    case CE_Splitter:
        parts::splitter(theme, *option, *painter);
        return;
    case CE_ProgressBar:
        parts::progressBar(theme, as<QStyleOptionProgressBar>(option), *painter);
        return;
    case CE_SizeGrip:
        return;
    case CE_ItemViewItem: {
        // Selected words keep the colour that the model gave them.
        QStyleOptionViewItem cell = as<QStyleOptionViewItem>(option);
        cell.palette.setColor(QPalette::HighlightedText, cell.palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &cell, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void XushiStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        parts::comboBox(m_theme, as<QStyleOptionComboBox>(option), *painter, widget);
        return;
    case CC_SpinBox:
        parts::spinBox(m_theme, as<QStyleOptionSpinBox>(option), *painter, *this, widget);
        return;
    case CC_ScrollBar:
        parts::scrollBar(m_theme, as<QStyleOptionSlider>(option), *painter,
            subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_Slider:
        parts::slider(m_theme, as<QStyleOptionSlider>(option), *painter,
            subControlRect(control, option, SC_SliderGroove, widget),
            subControlRect(control, option, SC_SliderHandle, widget));
        return;
    case CC_ToolButton: {
        const auto &button = as<QStyleOptionToolButton>(option);
        parts::toolButtonGround(m_theme, button, *painter);
        QStyleOptionToolButton label = button;
        label.rect = option->rect;
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int XushiStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return measure::scroll;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_MenuBarHMargin:
    case PM_MenuVMargin:
    case PM_TabBarTabVSpace:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_TreeViewIndentation:
    case PM_SliderThickness:
    case PM_SliderLength:
        return 16;
    case PM_ToolBarIconSize:
        return measure::iconBar;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return measure::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return measure::margin;
    // Views set their words in by this and one pixel more.
    case PM_FocusFrameHMargin:
        return measure::padding - 1;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_HeaderMarkSize:
    case PM_MenuButtonIndicator:
        return measure::iconArrow;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int XushiStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::WinLayout;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::Box | QFrame::Plain;
    case SH_Table_GridLineColor:
        return int(m_theme.hair.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect XushiStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_LineEditContents:
        // QLineEdit keeps two more pixels of its own: words start at the cell padding.
        if (!isInnerField(widget))
            return option->rect.adjusted(measure::padding - 2, 0, 2 - measure::padding, 0);
        if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return option->rect.adjusted(measure::padding - 4, 0, 0, 0);
        break;
    case SE_HeaderLabel:
        return option->rect.adjusted(measure::padding, 0, -measure::padding, 0);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect XushiStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool horizontal = bar.orientation == Qt::Horizontal;
        const int room = horizontal ? bar.rect.width() : bar.rect.height();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        int length = room;
        if (range > 0)
            length = int(qint64(room) * bar.pageStep / (range + bar.pageStep));
        length = std::clamp(length, std::min(pixelMetric(PM_ScrollBarSliderMin), room), room);
        const int start = sliderPositionFromValue(
            bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
        const auto along = [&](int from, int size) {
            const QRect rect = horizontal ? QRect(from, 0, size, bar.rect.height())
                                          : QRect(0, from, bar.rect.width(), size);
            return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, length);
        case SC_ScrollBarGroove:
            return bar.rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + length, room - start - length);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(measure::padding, 1, -measure::padding * 2 - measure::iconArrow, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return option->rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize XushiStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
        const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
        const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + (words > 0 ? 6 : 0);
        return {words + icon + 24 + (menu ? measure::iconArrow + measure::padding : 0), measure::ctl};
    }
    case CT_ToolButton:
        return atLeast(contents, 0, measure::ctl);
    case CT_LineEdit:
        return atLeast(contents + QSize(2 * measure::padding, 0), 0, measure::ctl);
    case CT_ComboBox:
        return atLeast(contents + QSize(3 * measure::padding + measure::iconArrow, 0), 0, measure::ctl);
    case CT_SpinBox:
        return atLeast(QProxyStyle::sizeFromContents(type, option, contents, widget), 0, measure::ctl);
    case CT_ItemViewItem:
        return atLeast(QProxyStyle::sizeFromContents(type, option, contents, widget), 0, measure::row);
    case CT_HeaderSection: {
        const auto &header = as<QStyleOptionHeader>(option);
        const bool twoLines = header.text.contains(QLatin1Char('\n'));
        const QSize words = header.fontMetrics.size(0, header.text);
        return {words.width() + 2 * measure::padding, twoLines ? measure::head : measure::row};
    }
    case CT_MenuBarItem:
        return {contents.width() + 20, measure::menu};
    case CT_MenuItem: {
        const auto &item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        // The width of shortcuts is added by QMenu, without a gap to the words.
        const int gap = item.text.contains(QLatin1Char('\t')) ? 32 : 0;
        return {contents.width() + 32 + 24 + gap, measure::row};
    }
    case CT_TabBarTab:
        return {contents.width() + 8, 32};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QIcon XushiStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
    case SP_MessageBoxQuestion:
        // Warning colours are kept for lights: one quiet mark for all.
        return lineIcon(Icon::Info);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return lineIcon(Icon::Close);
    case SP_DirOpenIcon:
    case SP_DialogOpenButton:
        return lineIcon(Icon::Open);
    case SP_DialogSaveButton:
        return lineIcon(Icon::Save);
    case SP_ToolBarHorizontalExtensionButton:
        return lineIcon(Icon::More);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QPixmap XushiStyle::standardPixmap(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton || pixmap == SP_TitleBarCloseButton)
        return standardIcon(pixmap, option, widget).pixmap(measure::iconButton);
    return QProxyStyle::standardPixmap(pixmap, option, widget);
}

} // namespace xushi::ui
