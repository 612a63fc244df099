using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>Finds citations by author and year — "(Lo 2008, 45; Trenin 2012)", "Lo (2008)" — where the article has a list of references.</summary>
internal static partial class AuthorYearFinder
{
    private const int Timeout = 15_000;
    private const int FarthestName = 2_000;

    /// <summary>The places that cite, in order. A citation that fits no entry of the list, or several, is left.</summary>
    public static IEnumerable<Reference> Find(IReadOnlyList<Passage> passages, SourceShelf shelf, IReadOnlyList<NoteEntry> entries)
    {
        if (!entries.Any(entry => entry.Label is null)) yield break;
        var works = Enumerable.Range(0, shelf.Works.Count).Select(shelf.Finished).Where(work => (work.Authors.Count > 0 ? work.Authors[0] : work.Container) is not null)
            .SelectMany(work => Keys(work).Distinct().Select(key => (Key: key, Work: work))).ToLookup(known => known.Key, known => known.Work);
        Source? last = null;
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Paragraph))
        {
            foreach (Match bracket in Bracket().Matches(passage.Text))
            {
                var inside = bracket.Groups["inside"];
                var named = Before().Match(passage.Text, 0, bracket.Index);
                var first = true;
                foreach (Match citation in (YearOnly().IsMatch(inside.Value) ? YearOnly() : Citation()).Matches(inside.Value))
                {
                    var isNamed = named.Success && first && !citation.Groups["who"].Success;
                    var who = isNamed ? named.Groups["who"].Value : citation.Groups["who"].Value;
                    var year = citation.Groups["year"].Value;
                    first = false;
                    var goesOn = who.Length == 0 && citation.Groups["page"].Success;
                    if ((goesOn ? MeantOrNull(works, passage.Text[..bracket.Index], year, last) : WorkOrNull(works, who, year)) is not { } work) continue;
                    last = work;
                    var start = isNamed ? named.Groups["who"].Index : inside.Index + (goesOn ? citation.Index : citation.Groups["who"].Index);
                    var end = inside.Index + citation.Index + citation.Length;
                    var locator = citation.Groups["page"] is { Success: true } page ? (page.Value.AsSpan().ContainsAny('-', '–') ? "pp. " : "p. ") + page.Value.Replace('–', '-') : null;
                    yield return new Reference(passage.Id, new Span(start, end), work.Id, $"{who} {year}".TrimStart(), locator, null, ReferenceRules.AuthorYear);
                    // "(Lo 2018a, 2018b)"
                    for (var more = AnotherYear().Match(inside.Value, citation.Index + citation.Length); more.Success; more = AnotherYear().Match(inside.Value, more.Index + more.Length))
                    {
                        if (WorkOrNull(works, who, more.Groups["year"].Value) is { } other)
                            yield return new Reference(passage.Id, new Span(inside.Index + more.Groups["year"].Index, inside.Index + more.Index + more.Length), other.Id, $"{who} {more.Groups["year"].Value}", null, null, ReferenceRules.AuthorYear);
                    }
                }
            }
        }
    }

    // By the first author's family name, which stands last or, in a name of two words, perhaps first; else by the house.
    private static IEnumerable<string> Keys(Source work)
    {
        if (work.Authors.Count == 0) return [SourceIdentity.TitleKey(work.Container)];
        var author = SourceIdentity.TitleKey(work.Authors[0]);
        return author.Count(c => c == ' ') == 1 ? [SourceIdentity.FamilyKey(work.Authors[0]), author[..author.IndexOf(' ', StringComparison.Ordinal)]] : [SourceIdentity.FamilyKey(work.Authors[0])];
    }

    // "(2016: 102)": the work of that year whose author the passage named last, else the one cited last.
    private static Source? MeantOrNull(ILookup<string, Source> works, string before, string year, Source? last)
    {
        var words = SourceIdentity.TitleKey(before[Math.Max(0, before.Length - FarthestName)..]).Split(' ');
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (works[words[i]].Where(work => IsOf(work, year)).ToList() is [var named]) return named;
        }

        return last is not null && IsOf(last, year) ? last : null;
    }

    private static bool IsOf(Source work, string year) => work.Issued?.ToString().StartsWith(year[..4], StringComparison.Ordinal) == true;

    private static Source? WorkOrNull(ILookup<string, Source> works, string who, string year)
    {
        var names = Joiner().Split(Others().Replace(who, "")).Select(SourceIdentity.TitleKey).Where(name => name.Length > 0).ToList();
        if (names.Count == 0) return null;
        var fitting = Families(names[0]).SelectMany(family => works[family]).Distinct()
            .Where(work => IsOf(work, year))
            .Where(work => names.Count == 1 || work.Authors.Skip(1).Any(author => IsCalled(author, names[1]))).ToList();
        // "2019a" is printed in the list as well.
        if (year.Length > 4) fitting = fitting.Where(work => work.Raw.Contains(year, StringComparison.Ordinal)).ToList() is { Count: > 0 } lettered ? lettered : fitting;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // By the family name, which stands last or, as in China, first.
    private static bool IsCalled(string author, string name)
    {
        var key = SourceIdentity.FamilyKey(name);
        return SourceIdentity.FamilyKey(author) == key || SourceIdentity.TitleKey(author.Split(' ')[0]) == key;
    }

    // "Vladimir Lo" or a body by its whole name or abbreviation.
    private static IEnumerable<string> Families(string name)
    {
        yield return name;
        if (name.Contains(' ', StringComparison.Ordinal)) yield return name[(name.LastIndexOf(' ') + 1)..];
        if (Outlets.FindOrNull(name) is { } outlet) yield return SourceIdentity.TitleKey(outlet.Outlet.Name);
    }

    [GeneratedRegex(@"\((?<inside>[^()]{4,200})\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Bracket();

    // "Lo 2008, 45", "Lo and Hill 2013", "Chase et al., 2017: 12–14", "see World Bank 2019a"
    [GeneratedRegex(@"(?<=^|;\s*|^(see|cf\.?|e\.g\.,?)( also)?\s+|;\s*(see|cf\.?)( also)?\s+)(?<who>\p{Lu}[\p{L}'’.-]*(\s(?!and\b|et\b)[\p{L}'’.-]+){0,5}?(\s(and|&)\s\p{Lu}[\p{L}'’-]+|\set\sal\.?)?),?\s\(?(?<year>(1[89]|20)\d\d[a-e]?)\)?([,:]\s*(pp?\.\s*)?((table|tab\.|figure|fig\.|chapter|chap\.|ch\.|map|section|appendix|note|n\.)\s*\w{1,4}|(?<page>\d{1,4}([-–]\d{1,4})?)))?(?=\s*(;|,|$))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?<year>(1[89]|20)\d\d[a-e]?)([,:]\s*(pp?\.\s*)?((table|tab\.|figure|fig\.|chapter|chap\.|ch\.|map|section|appendix|note|n\.)\s*\w{1,4}|(?<page>\d{1,4}([-–]\d{1,4})?)))?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"\G(,|,?\sand)\s(?<year>(1[89]|20)\d\d[a-e]?)(?=\s*([;,]|and\b|$))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex AnotherYear();

    // The name before "(2008)".
    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+|\set\sal\.?)?)(['’]s)?\s$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, Timeout)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s+(?:and|&)\s+", RegexOptions.None, Timeout)]
    private static partial Regex Joiner();

    [GeneratedRegex(@",?\s+et\s+al\.?", RegexOptions.None, Timeout)]
    private static partial Regex Others();
}
