#include "ui/print/flow.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace xushi::print
{
namespace
{

Piece strip(double height)
{
    Piece piece;
    piece.height = height;
    return piece;
}

TEST(Flow, LinesStandOnTheGridAgainAfterAFigure)
{
    std::vector<Piece> pieces {strip(10), strip(17), strip(10)};
    pieces[1].onGrid = false;
    const auto places = paginate(pieces, 100, 10);
    EXPECT_DOUBLE_EQ(places[1].top, 10);
    EXPECT_DOUBLE_EQ(places[2].top, 30);
}

TEST(Flow, TiedPiecesGoTogether)
{
    std::vector<Piece> pieces(10, strip(10));
    pieces[8].tiedToNext = true;
    const auto places = paginate(pieces, 95, 10);
    EXPECT_EQ(places[7].page, 0);
    EXPECT_EQ(places[8].page, 1);
    EXPECT_EQ(places[9].page, 1);
}

TEST(Flow, ATieLongerThanAPageIsGivenUp)
{
    std::vector<Piece> pieces(25, strip(10));
    for (Piece &piece : pieces)
        piece.tiedToNext = true;
    const auto places = paginate(pieces, 100, 10);
    EXPECT_EQ(places[9].page, 0);
    EXPECT_EQ(places[24].page, 2);
}

TEST(Flow, BlankLinesAreLeftOutAtTheHeadOfAPage)
{
    std::vector<Piece> pieces(11, strip(10));
    pieces.push_back(strip(10));
    pieces[10].blank = true;
    const auto places = paginate(pieces, 100, 10);
    EXPECT_EQ(places[11].page, 1);
    EXPECT_DOUBLE_EQ(places[11].top, 0);
}

TEST(Flow, RandomPiecesNeverOverlapNorLeaveThePage)
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        std::vector<Piece> pieces;
        for (int i = 0; i < 80; ++i) {
            Piece piece = strip(5 + random.bounded(30));
            piece.onGrid = random.bounded(2) == 0;
            piece.tiedToNext = random.bounded(3) == 0;
            piece.startsPage = random.bounded(20) == 0;
            pieces.push_back(piece);
        }
        const auto places = paginate(pieces, 100, 10);
        ASSERT_EQ(places.size(), pieces.size());
        for (size_t i = 0; i < pieces.size(); ++i) {
            EXPECT_LE(places[i].top + pieces[i].height, 100.02);
            if (i == 0)
                continue;
            const bool samePage = places[i].page == places[i - 1].page;
            EXPECT_TRUE(samePage ? places[i].top >= places[i - 1].top + pieces[i - 1].height - 0.02
                                 : places[i].page == places[i - 1].page + 1 && places[i].top <= 0.02);
            EXPECT_FALSE(samePage && pieces[i].startsPage);
        }
    }
}

} // namespace
} // namespace xushi::print
