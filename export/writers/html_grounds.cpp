#include "export/writers/html_grounds.h"

#include "export/writers/prepared.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

QString escaped(const QString& text) { return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>\n"_s); }

class Unfolded {
public:
    explicit Unfolded(QString language) : m_language(std::move(language)) {}

    QString list(const QList<Ground>& grounds) const {
        QString html = u"<ul>\n"_s;
        for (const Ground& ground : grounds) html += u"<li>"_s + item(ground) + u"</li>\n"_s;
        return html + u"</ul>\n"_s;
    }

private:
    QString item(const Ground& ground) const {
        switch (ground.kind) {
            case Ground::Kind::Condensate:
                return folded(u"<span class=\"kind\">Condensate</span> "_s + escaped(ground.title),
                              u"<p class=\"kind\">A working note of the researchers in the first person, drawn from the units below; nobody's speech.</p>\n"_s + list(ground.steps));
            case Ground::Kind::Sentence:
                return ground.steps.isEmpty() ? sentence(ground) : folded(sentence(ground), list(ground.steps));
            case Ground::Kind::Unit: {
                QString html;
                for (const Ground& passage : ground.steps)
                    html += folded(u"<span class=\"kind\">Meaning unit"_s + (ground.title.isEmpty() ? QString() : u": "_s + escaped(ground.title)) + u"</span> "_s + words(passage), context(passage));
                return html;
            }
            case Ground::Kind::Quote:
            case Ground::Kind::Passage: break;
        }
        return context(ground);
    }
    QString words(const Ground& ground) const { return u"<span"_s + lang(ground) + u'>' + escaped(ground.text) + u"</span>"_s; }
    /// With the sentences of the paragraph above that it is closest to: for the eye, and for the script to find.
    QString sentence(const Ground& ground) const {
        if (ground.closestTo.isEmpty()) return words(ground);
        QStringList places, numbers;
        for (const int i : ground.closestTo) {
            places.append(QString::number(i));
            numbers.append(QString::number(i + 1));
        }
        return u"<span data-closest=\"%1\">%2 <span class=\"kind\">(nearest to sentence %3)</span></span>"_s.arg(places.join(u' '), words(ground), numbers.join(u", "_s));
    }
    QString context(const Ground& passage) const {
        const auto around = [&](const QString& text) { return text.trimmed().isEmpty() ? QString() : u"<p class=\"around\">"_s + escaped(text) + u"</p>\n"_s; };
        return u"<blockquote"_s + lang(passage) + u">\n"_s + around(passage.before) + u"<p><mark>"_s + escaped(passage.text) + u"</mark></p>\n"_s + around(passage.after) +
               u"<p class=\"attribution\">"_s + escaped(passage.title) + u"</p>\n</blockquote>\n"_s;
    }
    static QString folded(const QString& summary, const QString& content) {
        return u"<details><summary>"_s + summary + u"</summary>\n"_s + content + u"</details>\n"_s;
    }
    /// lang and dir, where they differ from the document's.
    QString lang(const Ground& ground) const {
        if (ground.language.isEmpty()) return {};
        const bool rightToLeft = isRightToLeft(Inline(ground.text), ground.language), turns = rightToLeft != isRightToLeft(Inline(), m_language);
        return (ground.language == m_language ? QString() : u" lang=\""_s + ground.language.toHtmlEscaped() + u'"') +
               (!turns ? QString() : rightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s);
    }

    QString m_language;
};

}  // namespace

QString groundsHtml(const QList<Ground>& grounds, const QString& id, const QString& language) {
    return u"<details class=\"grounds\" id=\""_s + id + u"\"><summary>What this rests on</summary>\n"_s + Unfolded(language).list(grounds) + u"</details>\n"_s;
}

QString groundsStyle() {
    return uR"(
.grounds{margin:-.2em 0 1.1em;font-size:.92em}.grounds summary{cursor:pointer}.grounds>summary{color:var(--link);width:fit-content}
.grounds ul{list-style:none;padding-inline-start:1.1em;margin:.3em 0 .5em;border-inline-start:2px solid var(--rule)}.grounds li{margin:.35em 0}
.grounds blockquote{margin:.5em 0 .6em 1.1em}.grounds mark{background:none;color:inherit;font-weight:600}.grounds .around{color:var(--dim)}
.grounds .near>span:first-child{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.kind{color:var(--dim);font-size:.9em}p[data-grounds],blockquote[data-grounds]{cursor:pointer}
@media print{.grounds:not([open]){display:none}})"_s;
}

QString groundsScript() {
    return uR"(<script>
document.addEventListener("click",e=>{if(e.target.closest("a,summary")||getSelection().toString())return;const p=e.target.closest("[data-grounds]");
if(!p)return;const d=document.getElementById(p.dataset.grounds),s=e.target.closest("[data-sentence]"),n=s?s.dataset.sentence:"";
if(d.open&&(d.dataset.of||"")===n){d.open=false;return}
d.dataset.of=n;d.open=true;d.querySelector("summary").focus();d.querySelectorAll(".near").forEach(x=>x.classList.remove("near"));
if(n)d.querySelectorAll('[data-closest~="'+n+'"]').forEach(x=>{x.classList.add("near");for(let u=x.parentElement;u!==d;u=u.parentElement)if(u.tagName==="DETAILS"&&!(x.parentElement.tagName==="SUMMARY"&&u===x.parentElement.parentElement))u.open=true})});
</script>
)"_s;
}

}  // namespace kondensat::exporting
