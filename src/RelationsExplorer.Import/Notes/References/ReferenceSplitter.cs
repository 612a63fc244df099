using System.Text;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Foreign;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Cuts a note into the works it names, and takes off what is said around them: "See also", "Quoted in", a comment.</summary>
internal static partial class ReferenceSplitter
{
    // "ähnlich Lee", "see the studies by", "this section draws on Lee", "as quoted in": what leads on to a work.
    private const string GermanLeads = "anders|dagegen|ähnlich|ebenso|insbesondere|etwa";
    private const string WorksSeen = "essays?|counts?|estimates?|figures?|studies|study|readings?|arguments?|surveys?|views?|remarks|notes|chapters?|contributions?|discussions?|articles?|papers|sources|works|documents|references|literature|maps?|tables?|accounts?|analys[ei]s";
    private const string See = @"see(\s+also|\s+e\.g\.,?|\s+for\s+(example|instance),?|\s+inter alia,?|\s+generally)?\b(?!\s+(supra|above|note|n\.|fn))";
    private const string DrawsOn = @"(this|these|the|my|what)\s(?-i:(\p{Ll}+\s){1,6}?)(draws?|drawn|is\sbased|are\sbased|relies|rely|builds?|follows|borrows|taken)(\s(heavily|largely|mainly|chiefly|in\spart|closely))?\s(on|upon|from)?(?=\s(?-i:\p{Lu}|“))";
    private const string Quoted = "quoted|cited|reported|reproduced|referred to|mentioned";

    // "ibid", "note 4"; "S/PV.1234", "H. Rept. 5"; "Lee, Two Bells, 14-16": what is a work though it has no year.
    private const string PointerBack = @"\b(ibid|op\.?\s*cit|loc\.?\s*cit|supra)\b|\bn(ote|\.)\s*\d|\((?-i:nn?)\.?\s\d|\b(fn|anm)\.?\s\d|\ba\.\s?a\.\s?O\b|\b(указ|цит)\.\s?(соч|раб|ст)\b|前引|同上";
    private const string DocumentNumber = @"\b(?-i:(S|A|E)/(PV|RES|20\d\d|AC|INF|\d)|(H|S)\.\s?(Rept|Rep|Res|Doc|R)\.\s?\d)";
    private const string TitleAndPages = @"^(and\s)?\S+(\s\S+){0,5},\s[^;]{3,80},\s(pp?\.\s*)?(\d{1,2}:)?\d{1,4}([-–]\d{1,4})?\.?$|^\p{Lu}[^,;]{6,80},\s(pp?\.\s*)?\d{1,4}([-–]\d{1,4})?\.?$";

    private static readonly SignedPattern RemarkBy = new(Remark(), "emphasis", "italics", "my", "author", "translation");
    private static readonly SignedPattern SeeSentenceBy = new(SeeSentence(), "see", "cf.", "quoted in", "cited in", "op. cit", "op.cit", "loc. cit", "supra", "and note", "and n.");
    private static readonly SignedPattern QuotedInBy = new(QuotedIn(), "quoted", "cited", "reprinted", "reproduced");

    /// <summary>The words about each work, in order, spaces made plain. A note that names none gives itself.</summary>
    public static IReadOnlyList<string> Split(string raw)
    {
        var text = ForeignWords.WithEnglishLeads(Number().Replace(Spaces().Replace(FullWidth(raw), " ").Trim(), ""));
        text = AfterBack().Replace(Comment().Replace(IndexLinks().Replace(text, ""), ""), "");
        if (text.StartsWith("Compare ", StringComparison.Ordinal)) text = ComparedWith().Replace(text, "; ", 1);
        text = WithoutBrackets(RemarkBy.Replace(text, ""));
        // "Lo, Axis; Trenin, Getting Russia Right": short titles alone, with no year among them.
        var isShort = text.Length < 250 && !Year().IsMatch(text);
        var works = new List<string>();
        foreach (var sentence in SeeSentenceBy.Split(text))
        {
            var pending = new StringBuilder();
            foreach (var part in AtSemicolons(sentence))
            {
                // "City: House; Other City: Other House, 2009": two houses, one book.
                if (pending.Length == 0 && works.Count > 0 && OtherHouse().IsMatch(part))
                {
                    Attach(works, part);
                    continue;
                }

                // "Figures are in dollars; see Ann Lee, …": the comment is none of the work's words.
                if (pending.Length > 0 && IsSee(part)) pending.Clear();
                if (pending.Length > 0) pending.Append("; ");
                pending.Append(part);
                if (!NamesWork(part) && !(isShort && ShortTitle().IsMatch(part))) continue;
                works.Add(pending.ToString());
                pending.Clear();
            }

            // What names no work belongs to the work before it, or is a comment.
            if (pending.Length > 0 && (works.Count == 0 || !IsSee(sentence))) Attach(works, pending.ToString());
        }

        return [.. works.SelectMany(QuotedAndQuoting).Select(work => Said().Replace(WithoutLead(work), "")).Where(work => work.Length > 0)];
    }

    // "Mao, talk with secretaries, 27 January 1957, quoted in Lee, Rivers": with a date of its own, what is quoted is a work as well.
    private static string[] QuotedAndQuoting(string work) =>
        QuotedBy().Match(work) is { Success: true } quoted ? [quoted.Groups["first"].Value, quoted.Groups["second"].Value] : [work];

    /// <summary>The words without "See", "For details see", "Quoted in" and the like before them.</summary>
    public static string WithoutLead(string text)
    {
        for (var before = ""; before != text;)
        {
            before = text;
            text = QuotedInBy.Replace(Lead().Replace(text, ""), "").TrimStart(' ', ',', ':');
        }

        return text;
    }

    // Chinese and Japanese punctuation, as its Latin kin.
    private static string FullWidth(string text) => text.AsSpan().IndexOfAnyInRange('\u3000', '\uFF5E') < 0 ? text
        : text.Replace("，", ", ", StringComparison.Ordinal).Replace("：", ": ", StringComparison.Ordinal).Replace("。", ". ", StringComparison.Ordinal)
            .Replace("；", "; ", StringComparison.Ordinal).Replace("（", " (", StringComparison.Ordinal).Replace("）", ") ", StringComparison.Ordinal).Replace("、", ", ", StringComparison.Ordinal);

    // "(Lo 2008, 14; Trenin 2012, 8)": brackets around all of the note.
    private static string WithoutBrackets(string text) =>
        text.StartsWith('(') && text.TrimEnd('.') is [.., ')'] whole && whole.IndexOf(')', StringComparison.Ordinal) == whole.Length - 1 ? whole[1..^1] : text;

    private static void Attach(List<string> works, string text)
    {
        if (works.Count == 0) works.Add(text);
        else works[^1] += "; " + text;
    }

    private static bool IsSee(string sentence) => Lead().IsMatch(sentence);

    private static bool NamesWork(string part) => Work().IsMatch(part);

    private static IEnumerable<string> AtSemicolons(string text)
    {
        int from = 0, depth = 0;
        var close = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (close != '\0')
            {
                if (c == close && (c is not ('’' or '\'') || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))) close = '\0';
            }
            else if (c is '“' or '«' or '"' or '‘' && QuotedTitle.Opens(text, i) && text.IndexOf(Closer(c), i + 1) > 0) close = Closer(c);
            else if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth--;
            else if (c == ';' && depth <= 0 && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !(i + 5 < text.Length && text.AsSpan(i + 2, 4) is ['1' or '2', >= '0' and <= '9', ..] && char.IsAsciiDigit(text[i + 5])))
            {
                yield return text[from..i].Trim();
                from = i + 1;
            }
        }

        if (text[from..].Trim() is { Length: > 0 } last) yield return last;
    }

    private static char Closer(char open) => open switch { '“' => '”', '«' => '»', '‘' => '’', _ => open };

    [GeneratedRegex(@"\b(1[5-9]|20)\d\d\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+)?,\s[*_“‘""]?\p{Lu}[^;]{2,80}$|^\p{Lu}\p{Ll}+\.\s\p{Lu}[^;.]{2,80}\.\s[СсSs]\.\s?\d[\d–-]*\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ShortTitle();

    // "(emphasis added)", "(my translation)": said of the quotation, not of the work.
    [GeneratedRegex(@",?\s*[(\[](emphasis|italics|my|author[’']s|the author[’']s|translation)\s[^()\[\]]{3,60}[)\]]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'., -]{1,40}:\s\p{Lu}[^,.:;“”]{2,60},\s\d{4}\W*(,\s\d[\d–-]*\W*)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OtherHouse();

    // The number of the note itself, where it has been left on, and the links back of an encyclopaedia's page: "^ a b c".
    [GeneratedRegex(@"^((\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+)?([\^↑]\s*((Jump up to|Jump up|Перейти обратно|Перейти):?\s+)?((\p{Ll}|\d)\s+){0,26})(?=\S)|^\[\d{1,3}\](?=[\p{L}“""])|^[①-⑳]\s?(?=\S)|^(\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+(?=[\p{L}“‘""'«《„—*_]|\d{4}\s\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Number();

    // "Compare Lee, “X,” 3, with Haddad, “Y,” 5"
    [GeneratedRegex(@"(?<=\d\)?),?\s+(with|and|to)\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ComparedWith();

    // "Crossref. Google Scholar.": links that publishers set behind an entry.
    [GeneratedRegex(@"([\s.;|]*\[?\b(Crossref|CrossRef|Google Scholar|Web of Science|PubMed|Scopus|Medline|View (article|record)|View at publisher|Open ?URL)\b\s?®?\]?)+[.\s]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IndexLinks();

    // "(City: House, 1994), 63. Others give a lower number.": said after the work, and none of its words.
    [GeneratedRegex(@"(?<=\([^():]{2,40}:\s[^():]{2,80},\s\d{4}\),\s(pp?\.\s)?\d[\d–-]*\.)\s\p{Lu}[\p{L}’'-]*,?(\s[\p{L}’'-]+[,;]?){3,40}\.$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Comment();

    // "Lo, op. cit., 213, prefers the lower number": what is said of it.
    [GeneratedRegex(@"(?<=\b(op\.?\s?cit|loc\.?\s?cit|ibid)\.?,?\s(pp?\.\s?|at\s)?\d{1,4}([-–]\d{1,4})?),\s\p{Ll}[^;:\d“”""«»]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AfterBack();

    [GeneratedRegex(@"[\s\u00A0\u200B\u2060\uFEFF]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?’”)/]\s?)\s+(?=((but\s|yet\s)?see|(but\s|yet\s)?cf\.|also see|for (more|details|further|a|an|the)\b[^.]{0,80}\bsee|quoted in|cited in|on\s(?-i:\p{Ll})[^.;“”]{1,80}?,?\s(see|cf\.))\b)|(?<=[\d)”’]\.\s?)\s+(?=[\p{L}'’-]+(\s(and|&)\s[\p{L}'’-]+)?,\s(op\.?\s?cit|loc\.?\s?cit|supra)\b)|(?<=\b(op|loc)\.\s?cit\.[^;“”]{0,30}),?\s+and\s+(?=[\p{L}'’-]+,\s(op|loc)\.\s?cit)|(?<=\d),?\s+and\s+(?=n(ote|\.)\s\d{1,3}\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SeeSentence();

    [GeneratedRegex(@"^\W{0,2}((?-i:" + GermanLeads + @")(?=\s(?-i:\p{Lu}))|((but|yet)\s+)?see\s+(also\s+)?(the\s+)?(\p{Ll}+\s){0,2}(" + WorksSeen + @")\s+(cited\s+)?(in|by|of)\b|" + See + @"|also\s+see|for\s+(example|instance),|(press|news|media)\s+release(?=[,:])|on\s(?-i:\p{Ll})[^“‘""«,.]{2,40},(?=\s(?-i:\p{Lu}))|(but|yet|though)\s+(see(\s+also)?|compare|cf\.)(?=\W)|cf(?=\s(?-i:\p{Lu}))|contra\b|accord\b(?!s|ing)|" + DrawsOn + @"|compare\b|inter alia,?|cf\.|e\.g\.,|for\s[^“‘""]{0,120}?\b(see|consult)(\s+also)?\b|on\s[^“‘""]{3,120}?\bsee(\s+also)?\b|(as\s+)?(" + Quoted + @")\s+(in|by|from)\b|data from|sources?:|adapted from|based on|compiled from|text in|accessible here:|and\b|also\b)[\s,:]+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Lead();

    // "A. Lee, quoted in Omar Haddad, “Title”": the work is the one that quotes.
    [GeneratedRegex(@"^[^“‘""«]{3,150}?,?\s(as\s)?(quoted|cited|reprinted|reproduced)\s(in|by|from):?\s(?=[\p{Lu}“‘""«])|^[^“”‘""«]{0,80}“[^“”]{3,200}”[^“”‘""«]{0,60}?,?\s(as\s)?(quoted|cited)\s(in|by):?\s(?=[\p{Lu}“‘""«])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex QuotedIn();

    [GeneratedRegex(@"^(?<first>(?!\W*(see|as|for|cf|quoted|cited|in)\b)[^“”«»]{12,200}\b(1[5-9]|20)\d\d[^“”«»\d]{0,30}?),\s(as\s)?(quoted|cited)\s(in|by|from):?\s(?<second>[\p{Lu}“‘""«].+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex QuotedBy();

    // ", who finds real coordination", " (“The triangle was never equilateral.”)": said of a work behind it.
    [GeneratedRegex(@"(?<=\d\)?),\s(who(se)?|where|which|though|although)\s\p{Ll}[^“”;:]*$|(?<=\d)\s\([“""‘][^()]{3,300}\)\.?$|(?<=\d)\s\((table|fig\.|figure|map|chart)\s[^()]{1,20}\)\.?$|(?<=\))\s\([^()]*\bon file with\b[^()]*\)\.?$|(?<=\d\)?)\s\((noting|arguing|explaining|finding|describing|discussing|stating|holding|suggesting|observing|quoting)\s[^()]*\)\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Said();

    // A year, an address, a quotation of three words, or a pointer back.
    [GeneratedRegex(@"https?://|www\.|\b10\.\d{4,}/|\b(1[5-9]|20)\d\d\b|[“«""‘]\S+\s+\S+\s+\S|" + PointerBack + "|" + DocumentNumber + "|" + TitleAndPages + @"|там же|^\p{Lu}\S+(\s(and|&)\s\p{Lu}\S+|\set al\.)?,\s(at\s|pp?\.\s*)?\d{1,4}([-–]\d{1,4})?\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Work();
}
