#include "core/fields/fieldcatalogue.h"

#include <algorithm>

#include "core/fields/builtinfields.h"

namespace xushi
{

FieldCatalogue FieldCatalogue::builtIn()
{
    FieldCatalogue catalogue;
    fields::addSectionFields(catalogue);
    fields::addTaskFields(catalogue);
    fields::addTargetFields(catalogue);
    fields::addMilestoneFields(catalogue);
    fields::addAttachmentFields(catalogue);
    fields::addDepartmentFields(catalogue);
    return catalogue;
}

void FieldCatalogue::add(Field field)
{
    const auto same
        = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.id == field.id; });
    if (same == m_fields.end())
        m_fields.push_back(std::move(field));
    else
        *same = std::move(field);
}

const Field *FieldCatalogue::find(const QString &id) const
{
    const auto found
        = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.id == id; });
    return found == m_fields.end() ? nullptr : &*found;
}

std::vector<const Field *> FieldCatalogue::fieldsOf(RecordKind kind) const
{
    std::vector<const Field *> found;
    for (const Field &field : m_fields) {
        if (field.record == kind)
            found.push_back(&field);
    }
    return found;
}

} // namespace xushi
