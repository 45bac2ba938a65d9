#include "tests/exchange/exchangefixtures.h"

#include <random>

#include "core/store/fieldcodec.h"

namespace xushi::test
{

namespace
{

// Draws values of any type of column. References go to records already drawn; owners come first.
class Drawer
{
public:
    Drawer(Transaction &transaction, quint64 seed)
        : m_transaction(transaction)
        , m_random(seed)
    {
    }

    void run()
    {
        forEachRecord([this]<class R>() {
            const int count = std::is_same_v<R, PlanInfo> ? 1 : 6;
            for (int i = 0; i < count; ++i)
                insert<R>();
        });
    }

private:
    template <class R>
    void insert()
    {
        R record {};
        R::columns(record, [this](const char *column, auto &value) { draw(column, value); });
        record.id = {};
        fit(record);
        if constexpr (std::is_same_v<R, SourceDocument>)
            m_texts.push_back(record.text);
        m_ids[static_cast<size_t>(R::kind)].push_back(m_transaction.insert(record).value);
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    template <class T>
    void draw(const char *column, T &value)
    {
        if constexpr (store::IsOptional<T>::value) {
            value.reset();
            typename T::value_type inner {};
            if (below(3) > 0) {
                draw(column, inner);
                if constexpr (store::IsId<typename T::value_type>::value) {
                    if (inner.isNull())
                        return;
                }
                value = inner;
            }
        } else if constexpr (store::IsId<T>::value) {
            drawId(value);
        } else if constexpr (std::is_enum_v<T>) {
            value = Codes<T>::table[static_cast<size_t>(below(Codes<T>::table.size()))].first;
        } else if constexpr (std::is_same_v<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(below(10000));
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate(2023, 1, 1).addDays(below(365));
        } else if constexpr (std::is_same_v<T, Decimal>) {
            value = *Decimal::fromUnscaled(below(200000) - 100000, below(4));
        } else {
            value = text();
        }
    }

    template <class R>
    void drawId(Id<R> &id)
    {
        const auto &ids = m_ids[static_cast<size_t>(R::kind)];
        id.value = ids.empty() ? 0 : ids[static_cast<size_t>(below(static_cast<int>(ids.size())))];
    }

    QString text()
    {
        static const QStringList pieces {QStringLiteral("重点任务"), QStringLiteral("𠮷野"),
            QStringLiteral("\"引号\""), QStringLiteral("\\n"), QStringLiteral("\n"), QStringLiteral("\t"),
            QStringLiteral("😀"), QStringLiteral("6.40%"), QString(QChar(1)), QStringLiteral("</a>")};
        QString result = QStringLiteral("文");
        for (int i = below(6); i > 0; --i)
            result += pieces[below(static_cast<int>(pieces.size()))];
        return result;
    }

    // What one column demands of another.
    template <class R>
    void fit(R &record)
    {
        if constexpr (requires { record.rank; })
            record.rank = QString::number(100 + below(800)) + u'1';
        if constexpr (requires { record.startsOn; })
            record.endsOn = record.startsOn.addDays(below(100));
        if constexpr (requires { record.recordId; }) {
            const auto &ids = m_ids[static_cast<size_t>(record.record)];
            record.record = ids.empty() ? RecordKind::Task : record.record;
            const auto &owners = m_ids[static_cast<size_t>(record.record)];
            record.recordId = owners[static_cast<size_t>(below(static_cast<int>(owners.size())))];
        }
        if constexpr (requires {
                          record.taskId;
                          record.sectionId;
                      }) {
            if (record.taskId)
                record.sectionId.reset();
        }
    }
    void fit(Task &task)
    {
        fit<Task>(task);
        if (task.parentId)
            task.sectionId.reset();
    }
    void fit(Responsibility &part)
    {
        fit<Responsibility>(part);
        if (!part.taskId && !part.sectionId)
            draw("task_id", part.taskId.emplace());
    }
    void fit(Period &period) { period.lastOn = period.firstOn.addDays(below(31)); }
    void fit(Attachment &attachment)
    {
        fit<Attachment>(attachment);
        attachment.sha256 = QString(64, QChar(u'a' + below(6)));
    }
    // A place in the document's text, or none; not inside a character.
    void fit(Origin &origin)
    {
        fit<Origin>(origin);
        origin.start = origin.end = 0;
        if (!origin.documentId)
            return;
        const auto &documents = m_ids[static_cast<size_t>(RecordKind::SourceDocument)];
        const auto at = std::find(documents.begin(), documents.end(), origin.documentId->value);
        const QString &text = m_texts[static_cast<size_t>(at - documents.begin())];
        origin.start = boundary(text);
        origin.end = std::max(origin.start, boundary(text));
    }
    int boundary(const QString &text)
    {
        const int place = below(static_cast<int>(text.size()) + 1);
        return place < text.size() && text[place].isLowSurrogate() ? place + 1 : place;
    }

    Transaction &m_transaction;
    std::mt19937_64 m_random;
    std::array<std::vector<qint64>, recordKindCount> m_ids;
    std::vector<QString> m_texts;
};

} // namespace

void fillWithEverything(Plan &plan, quint64 seed)
{
    const auto filled = plan.apply(QStringLiteral("fill"), [&](Transaction &transaction) -> Result<void> {
        Drawer(transaction, seed).run();
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
}

QByteArray handWrittenPlan()
{
    return QByteArrayLiteral(R"json({
"format": "xushi-plan", "version": 1,
"plan": {"title": "某县2023年重点工作任务", "year": 2023},
"departments": [{"name": "县科技局", "category": "government"}],
"department_aliases": [],
"sections": [{"number": "一", "title": "科技创新"}, {"number": "二", "title": "民生保障"}],
"tasks": [
  {"number": "1", "title": "建设创新平台", "section": "一、科技创新",
   "responsibilities": [{"department": "县科技局", "role": "lead"},
                        {"department": "有关镇街", "role": "support", "generic": true}],
   "targets": [{"name": "新增平台", "value": "5", "unit": "家", "comparator": "ge", "change": "increment",
                "measurements": [{"as_of": "2023-03-31", "value": "2"}, {"as_of": "2023-06-30", "value": "3"}]},
               {"name": "覆盖率", "value": "6.40", "unit": "%", "change": "share"}]},
  {"number": "2", "title": "建设养老机构", "section": "民生保障", "ends_on": "2023-06-30",
   "responsibilities": [{"department": "县科技局", "role": "responsible"}]}
],
"doubtful": [{"task": "2", "name": "推进项目", "value": "6", "unit": "个", "doubt": "性质不明"}],
"commitments": [{"task": "2", "kind": "zero", "quote": "动态清零"}]
})json");
}

QByteArray handWrittenPlanWithoutFigures()
{
    QByteArray json = handWrittenPlan();
    const qsizetype list = json.indexOf("[", json.indexOf("\"measurements\""));
    return json.remove(list + 1, json.indexOf(']', list) - list - 1);
}

} // namespace xushi::test
