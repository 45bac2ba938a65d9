#pragma once

#include <functional>
#include <stop_token>

#include "core/base/result.h"

namespace xushi::print
{

// Long work tells how far it is (0 to 1) and learns here that it is no longer wanted; then it ends with
// ErrorKind::Cancelled.
struct Watch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void tell(double share) const
    {
        if (progress)
            progress(share);
    }
    // For a part of the work that lies between two shares of the whole.
    [[nodiscard]] Watch part(double from, double to) const
    {
        if (!progress)
            return {stop, {}};
        return {stop, [whole = progress, from, to](double share) { whole(from + share * (to - from)); }};
    }
};

[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, {});
}

} // namespace xushi::print
