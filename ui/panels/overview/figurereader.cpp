#include <unordered_map>

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include "ui/panels/overview/figurearea.h"

namespace xushi
{

namespace
{

// One figure as those who listen meet it: a button with a name and a description.
class FigureReader : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FigureReader(FigureArea *area, int figure)
        : m_area(area)
        , m_figure(figure)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_area && m_figure < static_cast<int>(m_area->figures().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_area);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const Figure &figure = m_area->figures()[static_cast<size_t>(m_figure)];
        if (text == QAccessible::Name)
            return figure.name;
        return text == QAccessible::Description ? figure.how : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_area->figures()[static_cast<size_t>(m_figure)].rect;
        return {m_area->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_area->hasFocus() && m_area->current() == m_figure;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_area->take(m_figure);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<FigureArea> m_area;
    int m_figure;
};

class AreaReader : public QAccessibleWidget
{
public:
    explicit AreaReader(FigureArea *area)
        : QAccessibleWidget(area, QAccessible::Grouping)
    {
    }
    ~AreaReader() override
    {
        for (const auto &[figure, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(area()->figures().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_children.find(index);
        if (found != m_children.end())
            return QAccessible::accessibleInterface(found->second);
        auto *reader = new FigureReader(area(), index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(reader));
        return reader;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            QAccessibleInterface *figure = child(i);
            if (figure->rect().contains(x, y))
                return figure;
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[figure, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return figure;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return area()->hasFocus() ? child(area()->current()) : nullptr;
    }

private:
    [[nodiscard]] FigureArea *area() const { return static_cast<FigureArea *>(widget()); }
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeReader(const QString &, QObject *object)
{
    auto *area = qobject_cast<FigureArea *>(object);
    return area ? new AreaReader(area) : nullptr;
}

} // namespace

void installFigureReader()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeReader);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace xushi
