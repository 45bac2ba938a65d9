#pragma once

#include <QAbstractButton>
#include <QList>
#include <QStringList>

namespace xushi::ui
{

struct Choice {
    QString id;
    QString text;
    QString note; // at the right in the third tone, a count for example
    QStringList keys; // other names that find it in the search field: 发改局 for 县发展改革局
};

enum class ChoiceMode { One, Many };

// A drop-down that shows what it is about and what is taken: "篇章 全部 ⌄". Its list has check marks and,
// where asked for, a field to search in. Up and down change the choice without opening (mode One).
class LabeledComboButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LabeledComboButton(const QString &caption, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    // In mode Many an empty list of ids means all, shown by allText ("全部") as the first entry.
    void setMode(ChoiceMode mode, const QString &allText = {});
    void setSearchable(bool searchable, const QString &placeholder = {});
    // The choice that filters nothing; while another is taken the button shows that it is set. In mode
    // Many that is the empty list.
    void setNeutral(const QString &id);

    // Unknown ids are left out. Does not emit chosen().
    void setCurrent(const QString &id);
    void setCurrent(const QStringList &ids);
    [[nodiscard]] const QStringList &current() const { return m_current; }
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] bool isSet() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // Takes the choice, or in mode Many takes it in or out; emits chosen(). As a click in the list does.
    void toggle(const QString &id);

public slots:
    void openList();

signals:
    void chosen(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void stepBy(int rows);
    void describe();

    QString m_caption;
    QList<Choice> m_choices;
    QStringList m_current;
    QString m_neutral;
    QString m_allText;
    QString m_placeholder;
    ChoiceMode m_mode = ChoiceMode::One;
    bool m_searchable = false;
    bool m_hasNeutral = false;
};

} // namespace xushi::ui
