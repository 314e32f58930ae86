#include "core/text/codepoints.h"

namespace kondensat::text {

CodePoints::CodePoints(QStringView text) : m_units(text.size()) {
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) m_lows.append(i);
}

qsizetype CodePoints::fromUtf16(qsizetype position) const {
    const auto pairs = std::lower_bound(m_lows.cbegin(), m_lows.cend(), position);
    return position - (pairs - m_lows.cbegin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoints) const {
    // The k-th pair is the code point number m_lows[k] - 1 - k, which rises with k.
    qsizetype low = 0, high = m_lows.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_lows[middle] - 1 - middle < codePoints)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoints + low;
}

}  // namespace kondensat::text
