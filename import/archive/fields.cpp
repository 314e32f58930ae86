#include "import/archive/fields.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {

bool readValue(const Node& node, QString& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::Scalar) return false;
    value = node.text;
    return true;
}

bool readValue(const Node& node, int& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::Scalar || !node.plain) return false;
    bool ok = false;
    const int number = node.text.toInt(&ok);
    if (ok) value = number;
    return ok;
}

bool readValue(const Node& node, bool& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::Scalar || !node.plain || (node.text != u"true" && node.text != u"false")) return false;
    value = node.text == u"true";
    return true;
}

bool readValue(const Node& node, RecordId& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::Scalar) return false;
    const auto id = RecordId::parse(node.text);
    if (id) value = *id;
    return id.has_value();
}

bool readValue(const Node& node, QStringList& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::List) return false;
    for (const Node& item : node.items) {
        if (item.kind != Node::Kind::Scalar) return false;
        value.append(item.text);
    }
    return true;
}

bool readValue(const Node& node, study::Refs& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::List) return false;
    for (const Node& item : node.items) {
        RecordId id;
        if (!readValue(item, id) || !id) return false;
        value.append(id);
    }
    return true;
}

bool readValue(const Node& node, study::RefSet& value) {
    study::Refs refs;
    if (!readValue(node, refs)) return false;
    for (const RecordId& id : refs) value.insert(id);
    return true;
}

bool readValue(const Node& node, study::Keyed& value) {
    if (node.kind == Node::Kind::Null) return true;
    if (node.kind != Node::Kind::Map) return false;
    for (const Node& item : node.items) {
        QString text;
        if (!readValue(item, text)) return false;
        if (!text.isEmpty()) value.insert(item.key, text);
    }
    return true;
}

Result<WrittenRange> readRange(const Node& node) {
    const auto wrong = [&](const QString& cause) {
        return Error{Error::Code::Invalid, Said::tr("The range is not one"), {}, lineOf(node.line), cause};
    };
    if (node.kind != Node::Kind::Map) return wrong(Said::tr("it is {start, end, text}, {text} or {from, to}"));
    WrittenRange range;
    range.line = node.line;
    for (const Node& item : node.items) {
        if (item.key == u"start" || item.key == u"end") {
            int position = -1;
            if (!readValue(item, position) || position < 0)
                return wrong(Said::tr("start and end are whole numbers from 0 on"));
            (item.key == u"start" ? range.start : range.end) = position;
        } else if (item.key == u"text" || item.key == u"from" || item.key == u"to") {
            QString& words = item.key == u"text" ? range.text : item.key == u"from" ? range.from : range.to;
            if (!readValue(item, words) || words.isEmpty()) return wrong(Said::tr("text, from and to are words"));
        } else {
            return wrong(Said::tr("it has a key other than start, end, text, from and to"));
        }
    }
    const bool positions = range.start >= 0 || range.end >= 0, fromTo = !range.from.isEmpty() || !range.to.isEmpty();
    if (positions && (range.start < 0 || range.end < 0)) return wrong(Said::tr("start and end belong together"));
    if (fromTo && (range.from.isEmpty() || range.to.isEmpty())) return wrong(Said::tr("from and to belong together"));
    if (fromTo && (positions || !range.text.isEmpty()))
        return wrong(Said::tr("from and to stand without start, end and text"));
    if (!fromTo && !positions && range.text.isEmpty()) return wrong(Said::tr("it is empty"));
    if (positions && range.end <= range.start) return wrong(Said::tr("its end does not lie behind its start"));
    return range;
}

}  // namespace kondensat::importing::archive
