#pragma once

#include "core/report/figurepainter.h"
#include "ui/print/faceset.h"

namespace xushi::print
{

// Draws figures for the docx writer as the PDF shows them. Refers to the faces, which must outlive it.
class PrintFigurePainter final : public report::FigurePainter
{
public:
    explicit PrintFigurePainter(const FaceSet &faces)
        : m_faces(faces)
    {
    }
    [[nodiscard]] QByteArray png(const report::Figure &figure, QSize pixels) override;

private:
    const FaceSet &m_faces;
};

} // namespace xushi::print
