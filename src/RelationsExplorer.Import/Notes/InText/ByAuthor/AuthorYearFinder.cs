using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes.InText.ByAuthor;

/// <summary>Finds citations by author and year — "(Lo 2008, 45; Trenin 2012)", "Lo (2008)" — where the article has a list of references.</summary>
internal static partial class AuthorYearFinder
{
    /// <summary>The places that cite, in order. A citation that fits no entry of the list, or several, is left.</summary>
    public static IEnumerable<Reference> Find(IReadOnlyList<Passage> passages, SourceShelf shelf, IReadOnlyList<NoteEntry> entries)
    {
        if (!entries.Any(entry => entry.Label is null)) yield break;
        var works = new AuthorYearWorks(shelf);
        Source? last = null;
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Paragraph))
        {
            foreach (Match bracket in Bracket().Matches(passage.Text))
            {
                var inside = bracket.Groups["inside"];
                var named = NamedBefore(passage.Text, bracket.Index);
                var first = true;
                foreach (Match citation in (YearOnly().IsMatch(inside.Value) ? YearOnly() : Citation()).Matches(inside.Value))
                {
                    var isNamed = named.Count > 0 && first && !citation.Groups["who"].Success;
                    var year = citation.Groups["year"].Value;
                    var before = isNamed ? named.Find(name => works.WorkOrNull(name.In(passage.Text), year) is not null) : default;
                    var who = isNamed ? before.In(passage.Text) : citation.Groups["who"].Value;
                    first = false;
                    var goesOn = who.Length == 0 && citation.Groups["page"].Success;
                    if ((goesOn ? works.MeantOrNull(passage.Text[..bracket.Index], year, last) : works.WorkOrNull(who, year)) is not { } work) continue;
                    last = work;
                    var start = before.Length > 0 ? before.Start : inside.Index + (goesOn ? citation.Index : citation.Groups["who"].Index);
                    var end = inside.Index + citation.Index + citation.Length;
                    yield return new Reference(passage.Id, new Span(start, end), work.Id, $"{who} {year}".TrimStart(), LocatorOrNull(citation), null, ReferenceRules.AuthorYear);
                    // "(Lo 2018a, 2018b)"
                    for (var more = AnotherYear().Match(inside.Value, citation.Index + citation.Length); more.Success; more = AnotherYear().Match(inside.Value, more.Index + more.Length))
                    {
                        if (works.WorkOrNull(who, more.Groups["year"].Value) is { } other)
                            yield return new Reference(passage.Id, new Span(inside.Index + more.Groups["year"].Index, inside.Index + more.Index + more.Length), other.Id, $"{who} {more.Groups["year"].Value}", null, null, ReferenceRules.AuthorYear);
                    }
                }
            }
        }
    }

    /// <summary>The works that a note names in the same way without brackets: "for which see Lo 2008, 45".</summary>
    public static IEnumerable<NotedWork> InNote(string text, AuthorYearWorks works)
    {
        foreach (Match citation in CitationInNote().Matches(text))
        {
            if (works.WorkOrNull(citation.Groups["who"].Value, citation.Groups["year"].Value) is { } work)
                yield return new NotedWork(works.PlaceOf(work), LocatorOrNull(citation), ReferenceRules.AuthorYear);
        }
    }

    // What may be the authors' name before a bracket, the likeliest first: the shortest that nothing joins to a name before it.
    private static List<Span> NamedBefore(string text, int bracket)
    {
        if (Before().Match(text, 0, bracket) is not { Success: true } before) return [];
        var names = before.Groups["word"].Captures.Where(word => char.IsUpper(text[word.Index])).OrderByDescending(word => word.Index).Select(word => new Span(word.Index, before.Groups["end"].Index)).ToList();
        return [.. names.Where(name => !Joined().IsMatch(text[..name.Start])), .. names];
    }

    private static string? LocatorOrNull(Match citation) =>
        citation.Groups["page"] is { Success: true } page ? (page.Value.AsSpan().ContainsAny('-', '–') ? "pp. " : "p. ") + page.Value.Replace('–', '-') : null;

    [GeneratedRegex(@"\b(?<who>\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+|\set\sal\.?)?),?\s\(?(?<year>(1[89]|20)\d\d[a-e]?)\)?([,:]\s*(pp?\.\s*)?(?<page>\d{1,4}([-–]\d{1,4})?))?(?=\s*[;,.)]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CitationInNote();

    [GeneratedRegex(@"\((?<inside>[^()]{4,200})\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Bracket();

    // "Lo 2008, 45", "Lo and Hill 2013", "Chase et al., 2017: 12–14", "see World Bank 2019a", "Ministry of Mines and Energy, 2011: 21 f."
    [GeneratedRegex(@"(?<=^|;\s*|^(see|cf\.?|e\.g\.,?|(as )?(quoted|cited) in|from|after)( also)?\s+|;\s*(see|cf\.?|(as )?(quoted|cited) in)( also)?\s+)(?<who>\p{Lu}[\p{L}'’.-]*(,?\s(?!et\b)[\p{L}'’.&-]+){0,11}?(\set\sal\.?)?),?\s\(?(?<year>(1[89]|20)\d\d[a-e]?)\)?([,:]\s*(pp?\.\s*|S\.\s*)?((table|tab\.|figure|fig\.|chapter|chap\.|ch\.|map|section|appendix|note|n\.)\s*\w{1,4}|(?<page>\d{1,4}([-–]\d{1,4})?)(\s?ff?\.)?))?(?=\s*(;|,|$))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?<year>(1[89]|20)\d\d[a-e]?)([,:]\s*(pp?\.\s*|S\.\s*)?((table|tab\.|figure|fig\.|chapter|chap\.|ch\.|map|section|appendix|note|n\.)\s*\w{1,4}|(?<page>\d{1,4}([-–]\d{1,4})?)(\s?ff?\.)?))?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"\G(,|,?\sand)\s(?<year>(1[89]|20)\d\d[a-e]?)(?=\s*([;,]|and\b|$))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AnotherYear();

    // The names before "(2008)", back to where the sentence or a part of it begins: capitals, and the small words of lists and of bodies' names.
    [GeneratedRegex(@"(?<![\p{L}\d])((?<word>\p{Lu}[\p{L}.'’-]*|and|&|of|the|for|on|in|et|al\.?),?\s){0,12}(?<word>(\p{Lu}[\p{L}'’-]*?|al\.?))(?<end>)(['’]s|['’])?\s$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, Patterns.Timeout)]
    private static partial Regex Before();

    [GeneratedRegex(@"(,|\b(and|of|for|on|et)|&)\s$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, Patterns.Timeout)]
    private static partial Regex Joined();
}
