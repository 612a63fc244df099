using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>Finds works that prose names by what they are: a titled paper, a law with its number, a document that a body released, a joint statement.</summary>
internal static partial class NamedDocuments
{
    // How far before a title the one may stand whose work it is.
    private const int FarthestOwner = 160;

    // A statement is of one of the days on which they met.
    private const int LongestSummit = 4;

    /// <summary>What prose calls a work, and of what kind it then is.</summary>
    internal static readonly FrozenDictionary<string, SourceKind> Nouns = WordList.Rows(typeof(NamedDocuments), "work-nouns.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<SourceKind>(row[1]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The works named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var words = sentence.Words;
        // Each pattern is asked only where a word stands without which it cannot match.
        foreach (var match in Matches(Law(), words, " No", "№", "Executive Order ", "-FZ", "S. ", "H.R.", "Res.")) yield return OfLaw(sentence, match);
        foreach (var match in Matches(TitledWork(), words, "“", "‘", "\"", "«"))
        {
            if (OfTitle(sentence, match) is { } titled) yield return titled;
        }

        foreach (var match in Matches(ReleasedDocument(), words, "ed by ", " out by ", "public by "))
        {
            if (OfRelease(sentence, match) is { } released) yield return released;
        }

        foreach (var match in Matches(JointStatement(), words, "joint ", "Joint "))
        {
            if (OfJointStatement(sentence, match) is { } statement) yield return statement;
            break;
        }
    }

    /// <summary>The matches of a pattern, asked only where one of the words stands without which it cannot match.</summary>
    internal static Match[] Matches(Regex pattern, string words, params ReadOnlySpan<string> needed)
    {
        foreach (var word in needed)
        {
            if (words.Contains(word, StringComparison.Ordinal)) return pattern.Matches(words).ToArray();
        }

        return [];
    }

    private static NamedWork OfLaw(ProseSentence sentence, Match match) => new(Spanning(sentence, match), SourceKind.Law)
    {
        Title = WithoutOpenEnd(match.Groups["title"].Value),
        Authors = Signature().IsMatch(sentence.Text[sentence.Span.Start..(sentence.Span.Start + match.Index)]) && sentence.Persons.LastOrDefault(person => person.Span.End <= sentence.Span.Start + match.Index).Name is { } signer ? [signer] : [],
        Issued = DateAfter(sentence, match, 120) ?? (Signature().IsMatch(sentence.Text[sentence.Span.Start..(sentence.Span.Start + match.Index)]) && sentence.Dates.Count > 0 ? sentence.Dates[0].Date : null),
    };

    // "On 3 May Lee signed Executive Order 14114"
    [GeneratedRegex(@"\b(signed|issued|adopted|approved)\s(an?\s|the\s|his\s|her\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Signature();

    // The White Paper titled “X” published by Y on …; the film ‘X’ in the series ‘Y’.
    private static NamedWork? OfTitle(ProseSentence sentence, Match match)
    {
        var from = match.Index + match.Length;
        var rest = sentence.Words[from..];
        if (rest.Length == 0 || !QuotedTitle.Opens(rest, 0) || QuotedTitle.FindOrNull(rest) is not { Start: 0 } quoted) return null;
        var isNamed = match.Groups["called"].Success;
        // Without "titled" a quotation after a noun is a title only if it is written like one.
        if (!isNamed && !IsTitleCase(quoted.Text)) return null;
        var after = rest[quoted.End..];
        var body = PublishedBy().Match(after);
        var series = InSeries().Match(after);
        var carried = CarriedBy().Match(after);
        var kind = Nouns[match.Groups["noun"].Value];
        var span = new Span(sentence.Span.Start + match.Groups["noun"].Index, sentence.Span.Start + from + quoted.End + (body.Success ? body.Length : carried.Success ? carried.Length : 0));
        return new NamedWork(span, kind)
        {
            Title = quoted.Text,
            Authors = body.Success ? [Body(body.Groups["who"].Value)] : match.Groups["own"].Success ? OwnerOrNone(sentence, span.Start) : BeforeOrNone(sentence, span.Start),
            Container = series.Success ? series.Groups["series"].Value : carried.Success && Outlets.FindOrNull(carried.Groups["outlet"].Value) is not null ? carried.Groups["outlet"].Value : null,
            Issued = DateIn(sentence, span.End, 60) ?? (sentence.Dates.Count == 1 && !match.Groups["own"].Success ? sentence.Dates[0].Date : null),
        };
    }

    // "Ann Lee asks in her new book, “X”"
    private static string[] OwnerOrNone(ProseSentence sentence, int at) =>
        sentence.Persons.LastOrDefault(person => person.Span.End <= at && at - person.Span.End <= FarthestOwner).Name is { } name && name.Contains(' ', StringComparison.Ordinal) ? [name] : [];

    // "a Security Policy document released by Kremlin on …"
    private static NamedWork? OfRelease(ProseSentence sentence, Match match)
    {
        if (DateAfter(sentence, match, 30) is not { } date) return null;
        var title = match.Groups["title"].Value.Trim();
        return new NamedWork(Spanning(sentence, match), Outlets.FindOrNull(match.Groups["who"].Value) is { Outlet.Kind: "institute" } ? SourceKind.Report : SourceKind.Official)
        {
            Title = char.ToUpperInvariant(title[0]) + title[1..],
            Container = Body(match.Groups["who"].Value),
            Issued = date,
        };
    }

    // "Ann Lee's recent essay “The Vassal”"
    private static IReadOnlyList<string> BeforeOrNone(ProseSentence sentence, int noun) =>
        sentence.Persons.LastOrDefault(person => person.Span.End < noun) is { Name: { } name } owner && Owning().IsMatch(sentence.Text.AsSpan(owner.Span.End, noun - owner.Span.End)) ? [name] : [];

    [GeneratedRegex(@"^([’']s?|,\swhose)\s(\p{Ll}+\s){0,2}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Owning();

    private static NamedWork? OfJointStatement(ProseSentence sentence, Match match)
    {
        var persons = sentence.Persons.Select(person => person.Name).Distinct().Take(4).ToList();
        // "The joint statement asked for peace by 2020": of the day told of before.
        var date = !match.Groups["says"].Success ? DateAfter(sentence, match, 40) ?? (sentence.Dates.Count == 1 ? sentence.Dates[0].Date : null) : sentence.Before.SelectMany(before => before.Dates).LastOrDefault(told => told.Date is { Earliest: { } first, Latest: { } last } && last.Number - first.Number <= LongestSummit).Date;
        // "the joint statement that Lee signed": of many such statements, only the date tells which.
        var on = Topic().Match(sentence.Words[(match.Index + match.Length)..]);
        // "16 July 2001. Lee and Roth denounce it in a joint statement": the day of the entry.
        if (date is null && sentence.Before is [{ Dates: [var (entry, head)] } opening] && opening.Span.Length - entry.Length <= 2) date = head;
        if (date is null && !on.Success && (persons.Count == 0 || match.ValueSpan.StartsWith("the ", StringComparison.OrdinalIgnoreCase))) return null;
        return new NamedWork(Spanning(sentence, match), SourceKind.Official) { Title = "Joint " + match.Groups["noun"].Value.ToLowerInvariant() + on.Groups["topic"].Value, Authors = persons, Issued = date };
    }

    // "on the 65th anniversary of the end of the war": which one it is.
    [GeneratedRegex(@"^(?<topic>\son\s[^,.;:()“”]{8,90})(?=[,.;:]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Topic();

    /// <summary>The date that stands so near behind the match.</summary>
    internal static EdtfDate? DateAfter(ProseSentence sentence, Match match, int within) => DateIn(sentence, sentence.Span.Start + match.Index + match.Length, within);

    private static EdtfDate? DateIn(ProseSentence sentence, int from, int within) =>
        sentence.Dates.FirstOrDefault(date => date.Span.Start >= from - 1 && date.Span.Start - from <= within).Date;

    /// <summary>The match, in the passage.</summary>
    internal static Span Spanning(ProseSentence sentence, Match match) => new(sentence.Span.Start + match.Index, sentence.Span.Start + match.Index + match.Length);

    private static string Body(string name) => name.Trim().Trim('‘', '’', '“', '”', '\'', '"', ',').Replace("’ of", " of", StringComparison.Ordinal).Replace("' of", " of", StringComparison.Ordinal);

    private static string WithoutOpenEnd(string title) => title.Trim().TrimEnd(',', '.');

    /// <summary>Whether the words are written as titles are: long words mostly in capitals.</summary>
    internal static bool IsTitleCase(string title) => title.Split(' ') is { Length: >= 2 } words && words.Count(word => word.Length > 3 && char.IsLower(word[0])) * 3 <= words.Length;

    [GeneratedRegex(@"(?<title>\b(Russian |Chinese )?(Federal (Constitutional )?Law|Presidential Decree|Government Decree|Decree|Executive Order|Federal Act|Resolution|Directive|Regulation)\s(No\.?|Number|№)\s?[\w/-]+(\s[‘“""][^”’""]{3,200}[”’""])?|\bExecutive Order\s\d{4,5}\b|\b(Federal\s)?Law\s\d{1,3}-FZ\b|\b(S|H\.R|S\.\s?Res|H\.\s?Res|S\.\s?Con\.\s?Res|H\.\s?Con\.\s?Res)\.\s?\d{1,5}\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Law();

    [GeneratedRegex(@"\b((?<own>his|her|their)\s(\p{Ll}+\s){0,2})?(?<noun>white paper|policy paper|policy document|working paper|briefing paper|research paper|policy brief|op-ed|article|commentary|editorial|report|study|survey|paper|essay|monograph|book|novel|film|documentary|document|strategy|doctrine|speech|lecture|petition|open letter|leaflet|pamphlet|video|post)\s*,?\s+(?<called>titled|entitled|called|named|headlined|headed|with the (heading|title|headline)|under the (heading|title|headline)|bearing the (heading|title))?\s*,?\s*(?=[“‘""«])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex TitledWork();

    [GeneratedRegex(@"^\W{0,3}(,\s)?(which was |that was )?(published|released|issued|prepared|produced|written|authored|commissioned)\s+by\s+(the\s+)?(?<who>[‘“]?\p{Lu}[\p{L}&.-]*[’”]?(\s(of|for|and)(\sthe)?\s[‘“]?\p{Lu}[\p{L}&.'’-]*[’”]?|\s[‘“]?\p{Lu}[\p{L}&.'’-]*[’”]?){0,12})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PublishedBy();

    // "“The Vassal”, which the Harbour Times carried", "“The Vassal” appeared in the Harbour Times"
    [GeneratedRegex(@"^\W{0,3}(which\s(?<outlet>(the\s)?\p{Lu}[\p{L}’'-]*(\s(of\s|and\s)?\p{Lu}[\p{L}’'-]*){0,4})\s(has\s)?(carried|published|printed|ran)\b|((which|that)\s)?(has\s)?(first\s)?(appeared|was published|came out|was printed|was carried|ran)\sin\s(?<outlet>(the\s)?\p{Lu}[\p{L}’'-]*(\s(of\s|and\s)?\p{Lu}[\p{L}’'-]*){0,4}))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CarriedBy();

    [GeneratedRegex(@"^\W{0,3}(in|of|from) the (television |tv |film )?series [‘“""](?<series>[^”’""]{2,80})[”’""]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InSeries();

    [GeneratedRegex(@"\b([Aa]n?|[Tt]he|[Ii]ts)\s+(?<title>(\p{Lu}[\p{L}-]+\s){0,5}([Dd]ocument|[Ss]trategy|[Dd]octrine|[Cc]oncept|[Pp]aper|[Cc]ommuniqu[eé]|press release|[Ss]tatement|[Dd]eclaration|fact sheet|report|survey|study))\s+(was\s+)?(released|published|issued|unveiled|put out|made public)\s+by\s+(the\s+)?(?<who>\p{Lu}[\p{L}&.-]*(\s(of|for|and)(\sthe)?\s\p{Lu}[\p{L}&.'’-]*|\s\p{Lu}[\p{L}&.'’-]*){0,8})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ReleasedDocument();

    [GeneratedRegex(@"\b(in|of|signed|issued|released|adopted|published)\s+(a|an|the|their|that|this)\s+(\p{L}+\s)?joint (?<noun>statement|declaration|communiqu[eé]|press release)\b|\bthe\s(\p{L}+\s)?joint (?<noun>statement|declaration|communiqu[eé])\s(that|which|of|signed|issued|adopted|published|released)\b|\ba\s(\p{L}+\s)?joint (?<noun>statement|declaration|communiqu[eé])\s(of|from|dated|signed|issued|adopted|published|released)\b|^joint (?<noun>statement|declaration|communiqu[eé])(?=\s(on|of|about)\s[^,.;]{3,90},?\s(is\s|was\s)?(signed|issued|adopted|published|released))|\bthe joint (?<noun>statement|declaration|communiqu[eé])\s((also|merely|then|only|itself)\s)?(?<says>says|said|asks|asked|calls|called|speaks|spoke|mentions|mentioned|lists|listed|names|named|promises|promised|declares|declared|describes|described|stresses|stressed|condemns|condemned|notes|noted|urges|urged)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex JointStatement();
}
