#pragma once

#include <QCompleter>
#include <QStringList>

class QLineEdit;

namespace xushi
{

// Completes names while they are typed: any part of a name finds it. With Many it completes the name at the
// end of a list that 、 divides.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    enum class Names { One, Many };
    // Belongs to the line.
    NameCompleter(const QStringList &names, Names mode, QLineEdit *line);

private:
    void suggest(const QString &typed);
    void take(const QString &name);

    QLineEdit *m_line;
    Names m_mode;
};

} // namespace xushi
