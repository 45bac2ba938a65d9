#include <QCoreApplication>

#include "core/edits/sectionedits.h"
#include "core/fields/builtinfields.h"

namespace xushi::fields
{

void addSectionFields(FieldCatalogue &catalogue)
{
    Field number;
    number.id = QStringLiteral("section.number");
    number.record = RecordKind::Section;
    number.title = translated(QT_TRANSLATE_NOOP("Fields", "No."));
    number.width = 48;
    number.show = shown<Section>([](const FieldContext &, const Section &section) { return section.number; });
    number.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setSectionNumber(plan, SectionId {id}, typed);
    };
    number.column = QStringLiteral("number");
    catalogue.add(number);

    Field title;
    title.id = QStringLiteral("section.title");
    title.record = RecordKind::Section;
    title.title = translated(QT_TRANSLATE_NOOP("Fields", "Chapter"));
    title.width = 280;
    title.show = shown<Section>([](const FieldContext &, const Section &section) { return section.title; });
    title.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setSectionTitle(plan, SectionId {id}, typed);
    };
    title.column = QStringLiteral("title");
    catalogue.add(title);
}

} // namespace xushi::fields
