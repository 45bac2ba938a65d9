#include "core/plan/holidays.h"

namespace xushi
{

namespace
{

struct Year {
    int year;
    std::vector<int> off; // month * 100 + day
    std::vector<int> worked;
};

const std::vector<Year> &years()
{
    static const std::vector<Year> table {
        {2023,
            {101, 102, 121, 122, 123, 124, 125, 126, 127, 405, 429, 430, 501, 502, 503, 622, 623, 624, 929,
                930, 1001, 1002, 1003, 1004, 1005, 1006},
            {128, 129, 423, 506, 625, 1007, 1008}},
        {2024,
            {101, 210, 211, 212, 213, 214, 215, 216, 217, 404, 405, 406, 501, 502, 503, 504, 505, 610, 915,
                916, 917, 1001, 1002, 1003, 1004, 1005, 1006, 1007},
            {204, 218, 407, 428, 511, 914, 929, 1012}},
        {2025,
            {101, 128, 129, 130, 131, 201, 202, 203, 204, 404, 405, 406, 501, 502, 503, 504, 505, 531, 601,
                602, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008},
            {126, 208, 427, 928, 1011}},
        {2026,
            {101, 102, 103, 215, 216, 217, 218, 219, 220, 221, 222, 223, 404, 405, 406, 501, 502, 503, 504,
                505, 619, 620, 621, 925, 926, 927, 1001, 1002, 1003, 1004, 1005, 1006, 1007},
            {104, 214, 228, 509, 920, 1010}},
    };
    return table;
}

} // namespace

std::vector<HolidayRule> holidaysOf(int year)
{
    std::vector<HolidayRule> rules;
    for (const Year &entry : years()) {
        if (entry.year != year)
            continue;
        for (const int day : entry.off)
            rules.push_back({QDate(year, day / 100, day % 100), true});
        for (const int day : entry.worked)
            rules.push_back({QDate(year, day / 100, day % 100), false});
    }
    return rules;
}

} // namespace xushi
