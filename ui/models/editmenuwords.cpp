#include "ui/models/editmenuwords.h"

#include <QCoreApplication>

namespace xushi
{

QStringList editMenuWords()
{
    return {QCoreApplication::translate("QLineEdit", "&Undo"),
        QCoreApplication::translate("QLineEdit", "&Redo"), QCoreApplication::translate("QLineEdit", "Cu&t"),
        QCoreApplication::translate("QLineEdit", "&Copy"), QCoreApplication::translate("QLineEdit", "&Paste"),
        QCoreApplication::translate("QLineEdit", "Delete"),
        QCoreApplication::translate("QLineEdit", "Select All"),
        QCoreApplication::translate("QWidgetTextControl", "&Undo"),
        QCoreApplication::translate("QWidgetTextControl", "&Redo"),
        QCoreApplication::translate("QWidgetTextControl", "Cu&t"),
        QCoreApplication::translate("QWidgetTextControl", "&Copy"),
        QCoreApplication::translate("QWidgetTextControl", "Copy &Link Location"),
        QCoreApplication::translate("QWidgetTextControl", "&Paste"),
        QCoreApplication::translate("QWidgetTextControl", "Delete"),
        QCoreApplication::translate("QWidgetTextControl", "Select All")};
}

} // namespace xushi
