// A fingerprint put together from parts, each with its length, so that no two lists of parts look alike.
#pragma once
#include <QCryptographicHash>

#include "core/id.h"

namespace kondensat::method {

class Hash {
public:
    Hash& addBytes(QByteArrayView part) {
        const quint64 size = quint64(part.size());
        m_hash.addData({reinterpret_cast<const char*>(&size), sizeof size});
        m_hash.addData(part);
        return *this;
    }
    Hash& add(const QString& part) { return addBytes(part.toUtf8()); }
    Hash& add(QLatin1StringView part) { return addBytes(QByteArrayView(part.data(), part.size())); }
    Hash& add(const RecordId& id) { return addBytes(id.toBytes()); }
    /// 64 hexadecimal digits.
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

}  // namespace kondensat::method
