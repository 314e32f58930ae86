// What a study is made of: one struct a record type, its fields declared once.
//
// Encoding, history, merge, archive, checks and undo follow from fields(). Dates are ISO 8601 and may be partial ("2021-11").
// Languages are BCP 47 tags. Whoever adds a field adds a line to its struct and one to its fields(); names are never
// reused for another meaning. docs/formats/records.md lists them.
#pragma once
#include "core/study/type_list.h"
#include "core/study/values.h"

namespace kondensat::study {

template <class T, class V>
struct Field {
    QLatin1StringView name;
    V T::*member;
};
template <class T, class V>
constexpr Field<T, V> field(const char* name, V T::*member) { return {QLatin1StringView(name), member}; }

/// Common to all: name, place in the tree and among siblings (fractional key, compared bytewise; see order_key.h).
struct Record {
    RecordId id;
    RecordId parent;
    QString order;
};

#define KONDENSAT_RECORD(TYPE, PLURAL, HAS_TEXT)                     \
    static constexpr QLatin1StringView type{TYPE};                   \
    static constexpr QLatin1StringView plural{PLURAL};               \
    static constexpr bool hasText = HAS_TEXT

// ---- the study and those who make it ---------------------------------------------------------------------------

/// The one record with id "study".
struct StudyInfo : Record {
    KONDENSAT_RECORD("study", "study", false);
    QString title, subtitle, language, abstract, background;
    QString orientation;            ///< COREQ 9: methodological orientation and theory
    QString sampling, inclusion;    ///< COREQ 10
    QString approach;               ///< COREQ 11
    QString participantKnowledge;   ///< COREQ 7: what participants were told about the researchers
    QString relationship;           ///< COREQ 6: relation before the study began
    QString setting;                ///< COREQ 14, the common part
    QString transcription;          ///< conventions, who transcribed
    QString transcriptsReturned;    ///< COREQ 23
    QString saturation;             ///< COREQ 22 where saturation was used, or why not
    QString coders, derivation, participantChecking, consistency, minorThemes;  ///< COREQ 24, 26, 28, 30, 32
    QString translation;            ///< how texts were translated and by whom
    QString software, aiUse;        ///< other tools (COREQ 27); use of AI tools
    QString dataController, legalBasis, storage, processors;
    QStringList quotePolicy;        ///< of "hesitations removed", "additions in brackets", "light normalising"; empty: verbatim
    QString quoteLabel;             ///< template, e.g. "({id}, {profession})"
    QStringList authors;
    static constexpr auto fields() {
        using T = StudyInfo;
        return Row{field("title", &T::title), field("subtitle", &T::subtitle), field("language", &T::language),
            field("abstract", &T::abstract), field("background", &T::background), field("orientation", &T::orientation),
            field("sampling", &T::sampling), field("inclusion", &T::inclusion), field("approach", &T::approach),
            field("participantKnowledge", &T::participantKnowledge), field("relationship", &T::relationship),
            field("setting", &T::setting), field("transcription", &T::transcription),
            field("transcriptsReturned", &T::transcriptsReturned), field("saturation", &T::saturation),
            field("coders", &T::coders), field("derivation", &T::derivation),
            field("participantChecking", &T::participantChecking), field("consistency", &T::consistency),
            field("minorThemes", &T::minorThemes), field("translation", &T::translation), field("software", &T::software),
            field("aiUse", &T::aiUse), field("dataController", &T::dataController), field("legalBasis", &T::legalBasis),
            field("storage", &T::storage), field("processors", &T::processors), field("quotePolicy", &T::quotePolicy),
            field("quoteLabel", &T::quoteLabel), field("authors", &T::authors)};
    }
};

struct Member : Record {
    KONDENSAT_RECORD("member", "members", false);
    QString name, initials, credentials, occupation, gender, experience, affiliation, orcid;
    QString characteristics;  ///< COREQ 8: what the reader should know of this interviewer
    QString contribution;     ///< to the paper
    Keyed roles;              ///< step or task → what they did ("interviewing", "step 1", "step 2"…)
    static constexpr auto fields() {
        using T = Member;
        return Row{field("name", &T::name), field("initials", &T::initials), field("credentials", &T::credentials),
            field("occupation", &T::occupation), field("gender", &T::gender), field("experience", &T::experience),
            field("affiliation", &T::affiliation), field("orcid", &T::orcid), field("characteristics", &T::characteristics),
            field("contribution", &T::contribution), field("roles", &T::roles)};
    }
};

/// One use of the shared material: its question, sources and researchers.
struct Analysis : Record {
    KONDENSAT_RECORD("analysis", "analyses", false);
    QString title, aim;
    RefSet sources;      ///< empty: all
    RefSet researchers;  ///< members; empty: all
    QString agreementReason;  ///< why agreement figures are on; empty: off
    static constexpr auto fields() {
        using T = Analysis;
        return Row{field("title", &T::title), field("aim", &T::aim), field("sources", &T::sources),
            field("researchers", &T::researchers), field("agreementReason", &T::agreementReason)};
    }
};

/// Child of an analysis; the one with the latest date is in force.
struct ResearchQuestion : Record {
    KONDENSAT_RECORD("question", "questions", false);
    QString text, date, reason;
    static constexpr auto fields() {
        using T = ResearchQuestion;
        return Row{field("text", &T::text), field("date", &T::date), field("reason", &T::reason)};
    }
};

/// Which sources belonged to which round of a stepwise analysis; child of an analysis.
struct Round : Record {
    KONDENSAT_RECORD("round", "rounds", false);
    QString name, date, note;
    RefSet sources;
    static constexpr auto fields() {
        using T = Round;
        return Row{field("name", &T::name), field("date", &T::date), field("note", &T::note), field("sources", &T::sources)};
    }
};

// ---- participants and data collection --------------------------------------------------------------------------

struct Participant : Record {
    KONDENSAT_RECORD("participant", "participants", false);
    QString label;  ///< the pseudonymous id that is published, "F1d"
    Keyed attributes;
    QString approach;             ///< COREQ 11
    QString transcriptReturned;   ///< COREQ 23: "yes", "no", with a note
    QString note;
    static constexpr auto fields() {
        using T = Participant;
        return Row{field("label", &T::label), field("attributes", &T::attributes), field("approach", &T::approach),
            field("transcriptReturned", &T::transcriptReturned), field("note", &T::note)};
    }
};

/// Child of a participant.
struct Consent : Record {
    KONDENSAT_RECORD("consent", "consents", false);
    QString form, date;
    Keyed scopes;  ///< recording, quotes, attributes, secondary use, sharing, contact again → "yes" or "no"
    QString withdrawn, withdrawalScope, withdrawalAction;  ///< date, what it covers, what was done
    static constexpr auto fields() {
        using T = Consent;
        return Row{field("form", &T::form), field("date", &T::date), field("scopes", &T::scopes),
            field("withdrawn", &T::withdrawn), field("withdrawalScope", &T::withdrawalScope),
            field("withdrawalAction", &T::withdrawalAction)};
    }
};

/// One row of the recruitment log.
struct Recruitment : Record {
    KONDENSAT_RECORD("recruitment", "recruitments", false);
    QString date, who, approach;
    int count = 1;     ///< people this row stands for
    QString outcome;   ///< "accepted", "declined", "no answer", "dropped out"
    QString reason;
    RecordId participant;
    static constexpr auto fields() {
        using T = Recruitment;
        return Row{field("date", &T::date), field("who", &T::who), field("approach", &T::approach),
            field("count", &T::count), field("outcome", &T::outcome), field("reason", &T::reason),
            field("participant", &T::participant)};
    }
};

/// How a researcher knew a participant before (COREQ 6).
struct Relationship : Record {
    KONDENSAT_RECORD("relationship", "relationships", false);
    RecordId member, participant;
    QString text;
    static constexpr auto fields() {
        using T = Relationship;
        return Row{field("member", &T::member), field("participant", &T::participant), field("text", &T::text)};
    }
};

struct Session : Record {
    KONDENSAT_RECORD("session", "sessions", false);
    QString name, mode, place, date, language, interpreter, recording, impression;
    int minutes = 0;
    QString othersPresent;  ///< COREQ 15; "none" says that nobody was, empty that nobody wrote it down
    RefSet participants;
    Keyed roles;            ///< member id → free label ("moderator", "takes notes")
    RecordId guide;
    static constexpr auto fields() {
        using T = Session;
        return Row{field("name", &T::name), field("mode", &T::mode), field("place", &T::place), field("date", &T::date),
            field("minutes", &T::minutes), field("language", &T::language), field("interpreter", &T::interpreter),
            field("recording", &T::recording), field("othersPresent", &T::othersPresent), field("impression", &T::impression),
            field("participants", &T::participants), field("roles", &T::roles), field("guide", &T::guide)};
    }
};

/// A version of the interview guide; its topics are children, their questions children of those.
struct Guide : Record {
    KONDENSAT_RECORD("guide", "guides", false);
    QString title, version, date, changes;
    bool piloted = false;
    static constexpr auto fields() {
        using T = Guide;
        return Row{field("title", &T::title), field("version", &T::version), field("date", &T::date),
            field("changes", &T::changes), field("piloted", &T::piloted)};
    }
};
struct GuideTopic : Record {
    KONDENSAT_RECORD("topic", "topics", false);
    QString title;
    static constexpr auto fields() { return Row{field("title", &GuideTopic::title)}; }
};
struct GuideQuestion : Record {
    KONDENSAT_RECORD("guide question", "guide questions", false);
    QString text;
    static constexpr auto fields() { return Row{field("text", &GuideQuestion::text)}; }
};

/// A transcript, field note, observation or written text. Its turns are marks in its text with the value
/// {"speaker": key, "start": ms, "end": ms}; a turn lasts until the next mark.
struct Source : Record {
    KONDENSAT_RECORD("source", "sources", true);
    QString title;
    QString kind;      ///< "transcript", "field note", "observation", "written text"
    RecordId session;
    QString language;
    Keyed speakers;    ///< key → label as transcribed
    Keyed speakerIs;   ///< key → id of the participant or member who speaks
    QString original, sha256, container;  ///< file name without folder, its hash in hex, what it was
    RecordId attachment;
    static constexpr auto fields() {
        using T = Source;
        return Row{field("title", &T::title), field("kind", &T::kind), field("session", &T::session),
            field("language", &T::language), field("speakers", &T::speakers), field("speakerIs", &T::speakerIs),
            field("original", &T::original), field("sha256", &T::sha256), field("container", &T::container),
            field("attachment", &T::attachment)};
    }
};

/// A line in a source's work log; child of a source.
struct Work : Record {
    KONDENSAT_RECORD("work", "works", false);
    QString activity;  ///< "recorded", "transcribed", "checked", "pseudonymised", "recording deleted"
    QString date, tool, place, conventions, note;
    RecordId member;
    static constexpr auto fields() {
        using T = Work;
        return Row{field("activity", &T::activity), field("date", &T::date), field("tool", &T::tool),
            field("place", &T::place), field("conventions", &T::conventions), field("note", &T::note), field("member", &T::member)};
    }
};

struct Attachment : Record {
    KONDENSAT_RECORD("attachment", "attachments", false);
    QString name, mediaType, sha256;
    int bytes = 0;
    QString content;  ///< id of the stored chunks; empty: linked, not embedded
    RecordId of;
    static constexpr auto fields() {
        using T = Attachment;
        return Row{field("name", &T::name), field("mediaType", &T::mediaType), field("sha256", &T::sha256),
            field("bytes", &T::bytes), field("content", &T::content), field("of", &T::of)};
    }
};

// ---- step 1 ----------------------------------------------------------------------------------------------------

/// "I have read this"; child of an analysis. With a range: a place worth coming back to.
struct ReadingMark : Record {
    KONDENSAT_RECORD("reading mark", "reading marks", false);
    RecordId source, member;
    QString date, note;
    text::Range range;
    static constexpr auto fields() {
        using T = ReadingMark;
        return Row{field("source", &T::source), field("member", &T::member), field("date", &T::date),
            field("note", &T::note), field("range", &T::range)};
    }
};

/// Child of an analysis.
struct PreliminaryTheme : Record {
    KONDENSAT_RECORD("preliminary theme", "preliminary themes", false);
    QString title, note, date;
    RecordId member;       ///< who listed it; empty: the team's negotiated list
    bool shared = false;   ///< a researcher's own list is theirs alone until shared
    bool aPriori = false;
    QString fate;          ///< "kept", "merged", "renamed", "split", "set aside"
    QString fateReason, fateDate;
    RefSet became;         ///< code groups
    static constexpr auto fields() {
        using T = PreliminaryTheme;
        return Row{field("title", &T::title), field("note", &T::note), field("date", &T::date),
            field("member", &T::member), field("shared", &T::shared), field("aPriori", &T::aPriori), field("fate", &T::fate),
            field("fateReason", &T::fateReason), field("fateDate", &T::fateDate), field("became", &T::became)};
    }
};

// ---- step 2 and 3 ----------------------------------------------------------------------------------------------

/// Child of an analysis.
struct MeaningUnit : Record {
    KONDENSAT_RECORD("unit", "units", false);
    RecordId source;
    text::Range range;
    QString code;
    RecordId member;
    RefSet groups, subgroups;
    Keyed setAside;  ///< code group id, or "all" → reason
    static constexpr auto fields() {
        using T = MeaningUnit;
        return Row{field("source", &T::source), field("range", &T::range), field("code", &T::code),
            field("member", &T::member), field("groups", &T::groups), field("subgroups", &T::subgroups),
            field("setAside", &T::setAside)};
    }
};

/// Child of an analysis.
struct CodeGroup : Record {
    KONDENSAT_RECORD("code group", "code groups", false);
    QString name, description, colour, key;
    RefSet themes;     ///< preliminary themes it started from
    QString setAside;  ///< reason; empty: in use
    static constexpr auto fields() {
        using T = CodeGroup;
        return Row{field("name", &T::name), field("description", &T::description), field("colour", &T::colour),
            field("key", &T::key), field("themes", &T::themes), field("setAside", &T::setAside)};
    }
};

/// Child of a code group.
struct Subgroup : Record {
    KONDENSAT_RECORD("subgroup", "subgroups", false);
    QString name, note, setAside;
    static constexpr auto fields() {
        using T = Subgroup;
        return Row{field("name", &T::name), field("note", &T::note), field("setAside", &T::setAside)};
    }
};

/// Child of a subgroup. `confirmed` is the fingerprint of what the text rested on when someone last confirmed it.
struct Condensate : Record {
    KONDENSAT_RECORD("condensate", "condensates", true);
    RecordId begunFrom;  ///< the rich unit
    QString confirmed, confirmedOn;
    RecordId confirmedBy;
    static constexpr auto fields() {
        using T = Condensate;
        return Row{field("begunFrom", &T::begunFrom), field("confirmed", &T::confirmed),
            field("confirmedOn", &T::confirmedOn), field("confirmedBy", &T::confirmedBy)};
    }
};

/// Child of a condensate: this sentence comes from these units.
struct SentenceLink : Record {
    KONDENSAT_RECORD("sentence link", "sentence links", false);
    text::Range range;
    RefSet units;
    static constexpr auto fields() {
        return Row{field("range", &SentenceLink::range), field("units", &SentenceLink::units)};
    }
};

/// Child of a subgroup. Without a range the whole unit is the quote.
struct GoldQuote : Record {
    KONDENSAT_RECORD("gold quote", "gold quotes", false);
    RecordId unit;
    text::Range range;
    QString reason;
    static constexpr auto fields() {
        using T = GoldQuote;
        return Row{field("unit", &T::unit), field("range", &T::range), field("reason", &T::reason)};
    }
};

// ---- step 4 ----------------------------------------------------------------------------------------------------

/// Published as a theme; child of an analysis; its analytic texts are children.
struct Category : Record {
    KONDENSAT_RECORD("category", "categories", false);
    QString name;     ///< as in the list of themes
    QString heading;  ///< as printed above the text
    RefSet groups;
    static constexpr auto fields() {
        using T = Category;
        return Row{field("name", &T::name), field("heading", &T::heading), field("groups", &T::groups)};
    }
};

/// Child of a category: its introduction (no subgroup) or the text of one subgroup (published as a subtheme). A quote stands in
/// the text as U+FFFC with a mark {"quote": id}. `confirmed` as for condensates.
struct AnalyticText : Record {
    KONDENSAT_RECORD("analytic text", "analytic texts", true);
    RecordId subgroup;
    QString heading;
    QString confirmed, confirmedOn;
    RecordId confirmedBy;
    static constexpr auto fields() {
        using T = AnalyticText;
        return Row{field("subgroup", &T::subgroup), field("heading", &T::heading), field("confirmed", &T::confirmed),
            field("confirmedOn", &T::confirmedOn), field("confirmedBy", &T::confirmedBy)};
    }
};

/// Child of an analytic text: this paragraph rests on these condensates.
struct ParagraphLink : Record {
    KONDENSAT_RECORD("paragraph link", "paragraph links", false);
    text::Range range;
    RefSet condensates;
    static constexpr auto fields() {
        return Row{field("range", &ParagraphLink::range), field("condensates", &ParagraphLink::condensates)};
    }
};

/// Child of an analytic text: words of a source, bound to their place there.
struct Quote : Record {
    KONDENSAT_RECORD("quote", "quotes", false);
    RecordId source, unit;
    text::Range range;
    QString verbatim;  ///< as it stood when it was bound
    QString edited;    ///< under the quote policy; empty: verbatim is printed
    QString label;     ///< overrides the study's template
    static constexpr auto fields() {
        using T = Quote;
        return Row{field("source", &T::source), field("unit", &T::unit), field("range", &T::range),
            field("verbatim", &T::verbatim), field("edited", &T::edited), field("label", &T::label)};
    }
};

/// A version of a publishable text in another language; child of the record it is of. `restsOn` is the fingerprint of the
/// original when this version was made or checked.
struct Translation : Record {
    KONDENSAT_RECORD("translation", "translations", true);
    QString field;  ///< which of the record's fields; "text" for its long text, "attributes/profession" for a key
    QString language, state;  ///< "draft", "checked"
    QString translator, checker, date, tool, restsOn;
    static constexpr auto fields() {
        using T = Translation;
        return Row{study::field("field", &T::field), study::field("language", &T::language),
            study::field("state", &T::state), study::field("translator", &T::translator), study::field("checker", &T::checker),
            study::field("date", &T::date), study::field("tool", &T::tool), study::field("restsOn", &T::restsOn)};
    }
};

/// A search for what challenges a category; child of it.
struct ChallengeSearch : Record {
    KONDENSAT_RECORD("challenge search", "challenge searches", false);
    QString date, sought, outcome;
    RecordId member;
    RefSet sources, units;
    static constexpr auto fields() {
        using T = ChallengeSearch;
        return Row{field("date", &T::date), field("sought", &T::sought), field("outcome", &T::outcome),
            field("member", &T::member), field("sources", &T::sources), field("units", &T::units)};
    }
};

/// A search to be asked again, its fields included ("bus participant:F1d"); child of an analysis.
struct SavedSearch : Record {
    KONDENSAT_RECORD("saved search", "saved searches", false);
    QString name, query;
    QString mode;  ///< "words", "pattern" (a regular expression)
    QString date;
    RecordId member;
    static constexpr auto fields() {
        using T = SavedSearch;
        return Row{field("name", &T::name), field("query", &T::query), field("mode", &T::mode), field("date", &T::date),
            field("member", &T::member)};
    }
};

/// A passage that was offered, read and not taken, so that it is not offered again; child of an analysis.
struct LeftPassage : Record {
    KONDENSAT_RECORD("left passage", "left passages", false);
    RecordId about;  ///< the code group, subgroup or category for which it was offered
    RecordId source, member;
    text::Range range;
    QString date, reason;
    static constexpr auto fields() {
        using T = LeftPassage;
        return Row{field("about", &T::about), field("source", &T::source), field("range", &T::range),
            field("member", &T::member), field("date", &T::date), field("reason", &T::reason)};
    }
};

// ---- talk, thought and obligations -----------------------------------------------------------------------------

/// Child of an analysis.
struct Discussion : Record {
    KONDENSAT_RECORD("discussion", "discussions", false);
    QString date, proposal, decision, reason;
    int step = 0;
    RefSet present;   ///< members
    RefSet about;     ///< records
    Keyed positions;  ///< member id → what they held
    static constexpr auto fields() {
        using T = Discussion;
        return Row{field("date", &T::date), field("step", &T::step), field("proposal", &T::proposal),
            field("present", &T::present), field("about", &T::about), field("positions", &T::positions),
            field("decision", &T::decision), field("reason", &T::reason)};
    }
};

struct Memo : Record {
    KONDENSAT_RECORD("memo", "memos", true);
    QString title, date;
    RecordId about, member;
    static constexpr auto fields() {
        using T = Memo;
        return Row{field("title", &T::title), field("date", &T::date), field("about", &T::about), field("member", &T::member)};
    }
};

struct Reflexivity : Record {
    KONDENSAT_RECORD("reflexivity", "reflexivity entries", false);
    QString kind;  ///< "preconception", "reflection"
    QString date, text;
    int step = 0;  ///< 0: before the analysis
    RecordId member;
    static constexpr auto fields() {
        using T = Reflexivity;
        return Row{study::field("kind", &T::kind), study::field("date", &T::date), study::field("step", &T::step),
            study::field("member", &T::member), study::field("text", &T::text)};
    }
};

/// Malterud, Siersma, Guassora 2016: five judgements, no score.
struct InformationPower : Record {
    KONDENSAT_RECORD("information power", "information power judgements", false);
    QString date, stage;  ///< "planning", "during data collection", "after data collection"
    Keyed judgements;     ///< aim, specificity, theory, dialogue, strategy → where on its scale
    Keyed rationales;     ///< the same keys → why
    QString conclusion;
    static constexpr auto fields() {
        using T = InformationPower;
        return Row{field("date", &T::date), field("stage", &T::stage), field("judgements", &T::judgements),
            field("rationales", &T::rationales), field("conclusion", &T::conclusion)};
    }
};

struct Approval : Record {
    KONDENSAT_RECORD("approval", "approvals", false);
    QString body, number, date, kind, note;  ///< kind: "approved", "exempt", "notified"
    static constexpr auto fields() {
        using T = Approval;
        return Row{field("body", &T::body), field("number", &T::number), field("date", &T::date),
            field("kind", &T::kind), field("note", &T::note)};
    }
};

struct PlannedDate : Record {
    KONDENSAT_RECORD("planned date", "planned dates", false);
    QString what, date, done;  ///< done: when it was carried out
    static constexpr auto fields() {
        using T = PlannedDate;
        return Row{field("what", &T::what), field("date", &T::date), field("done", &T::done)};
    }
};

struct Funding : Record {
    KONDENSAT_RECORD("funding", "fundings", false);
    QString funder, number, role;
    static constexpr auto fields() {
        using T = Funding;
        return Row{field("funder", &T::funder), field("number", &T::number), field("role", &T::role)};
    }
};

/// "Considered, because…": silences a point worth a look until what it rests on changes. Child of an analysis.
struct Answer : Record {
    KONDENSAT_RECORD("answer", "answers", false);
    QString point, reason, date, fingerprint;
    RecordId place, member;
    static constexpr auto fields() {
        using T = Answer;
        return Row{field("point", &T::point), field("place", &T::place), field("reason", &T::reason),
            field("member", &T::member), field("date", &T::date), field("fingerprint", &T::fingerprint)};
    }
};

/// A researcher's own word on a checklist item; child of an analysis.
struct ChecklistAnswer : Record {
    KONDENSAT_RECORD("checklist answer", "checklist answers", false);
    QString guideline, item, answer, status, reason, section, page, line;
    /// "manuscript/PAGE:LINE/SECTION" as a returned manuscript had them; where section, page or line say otherwise, a person overruled it.
    QString placeFrom;
    static constexpr auto fields() {
        using T = ChecklistAnswer;
        return Row{field("guideline", &T::guideline), field("item", &T::item), field("answer", &T::answer),
            field("status", &T::status), field("reason", &T::reason), field("section", &T::section), field("page", &T::page),
            field("line", &T::line), field("placeFrom", &T::placeFrom)};
    }
};

/// What a reviewer or an editor asked, and what the authors answered; child of an analysis.
struct ReviewerComment : Record {
    KONDENSAT_RECORD("reviewer comment", "reviewer comments", false);
    QString reviewer;  ///< "Reviewer 2", "Editor"
    QString number;    ///< as they count: "2.3"
    QString text, answer;
    QString changed;   ///< what was changed in the manuscript, and where
    QString state;     ///< "answered", or empty: open
    RefSet grounds;    ///< records that the answer rests on
    RecordId milestone;  ///< what they reviewed
    static constexpr auto fields() {
        using T = ReviewerComment;
        return Row{field("reviewer", &T::reviewer), field("number", &T::number), field("text", &T::text), field("answer", &T::answer),
            field("changed", &T::changed), field("state", &T::state), field("grounds", &T::grounds), field("milestone", &T::milestone)};
    }
};

/// A log of showing transcripts or findings to participants (COREQ 23, 28).
struct ParticipantCheck : Record {
    KONDENSAT_RECORD("participant check", "participant checks", false);
    QString date, what, outcome;
    RefSet participants;
    static constexpr auto fields() {
        using T = ParticipantCheck;
        return Row{field("date", &T::date), field("what", &T::what), field("outcome", &T::outcome),
            field("participants", &T::participants)};
    }
};

/// A named moment of the journal. `moment` names the last entry that belongs to it.
struct Milestone : Record {
    KONDENSAT_RECORD("milestone", "milestones", false);
    QString name, date, note, moment;
    RecordId attachment;
    static constexpr auto fields() {
        using T = Milestone;
        return Row{field("name", &T::name), field("date", &T::date), field("note", &T::note),
            field("moment", &T::moment), field("attachment", &T::attachment)};
    }
};

/// Every record type, in the order in which archives and listings show them.
using AllRecords = TypeList<StudyInfo, Member, Analysis, ResearchQuestion, Round, Participant, Consent, Recruitment,
    Relationship, Session, Guide, GuideTopic, GuideQuestion, Source, Work, Attachment, ReadingMark, PreliminaryTheme, CodeGroup,
    Subgroup, MeaningUnit, Condensate, SentenceLink, GoldQuote, Category, AnalyticText, ParagraphLink, Quote, Translation,
    ChallengeSearch, SavedSearch, LeftPassage, Discussion, Memo, Reflexivity, InformationPower, Approval, PlannedDate, Funding, Answer, ChecklistAnswer, ReviewerComment,
    ParticipantCheck, Milestone>;

/// Calls f(std::type_identity<T>) for every record type.
template <class F, class... T>
constexpr void forEachType(F&& f, TypeList<T...> = {}) { (f(std::type_identity<T>{}), ...); }
template <class F>
constexpr void forEachRecordType(F&& f) { forEachType(std::forward<F>(f), AllRecords{}); }
/// Calls f(field) for every field of T.
template <class T, class F>
constexpr void forEachField(F&& f) { T::fields().each(f); }

}  // namespace kondensat::study
