#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include <QString>

#include "core/base/result.h"

class QWidget;

namespace xushi
{

// Work that may take longer than a glance. It runs on a thread of its own while the window goes on painting;
// nothing else can be clicked or typed meanwhile. After a moment a dialog shows how far it is, with a button
// that asks it to stop.
namespace longwork
{

// 0 to 1, from the working thread; below 0: not known.
using Progress = std::function<void(double share)>;
// What a piece of work does; it looks at the token now and then and ends with ErrorKind::Cancelled.
using Task = std::function<void(std::stop_token stop, const Progress &progress)>;

// Returns when the task has ended. title says what is done: 正在读取公文.
void runTask(QWidget *window, const QString &title, const Task &task);

template <class T>
[[nodiscard]] Result<T> run(QWidget *window, const QString &title,
    const std::function<Result<T>(std::stop_token, const Progress &)> &work)
{
    std::optional<Result<T>> result;
    runTask(window, title,
        [&](std::stop_token stop, const Progress &progress) { result.emplace(work(stop, progress)); });
    return std::move(*result);
}

} // namespace longwork

} // namespace xushi
