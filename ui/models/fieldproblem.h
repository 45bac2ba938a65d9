#pragma once

#include <QFrame>

namespace xushi
{

// The sentence under a field that says why an entry was not taken. It floats over what stands there.
class FieldProblem : public QFrame
{
    Q_OBJECT

public:
    FieldProblem(const QString &sentence, QWidget *parent);

    [[nodiscard]] QString sentence() const { return m_sentence; }
    // Below the field, or above it where the parent ends.
    void placeAt(const QRect &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace xushi
