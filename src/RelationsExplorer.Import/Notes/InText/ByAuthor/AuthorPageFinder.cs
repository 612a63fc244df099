using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes.InText.ByAuthor;

/// <summary>
/// Finds citations by author and page, as the MLA style has them: "(Lo 45)", "("Joint Statement" 14)", and "(46)" once the author is named
/// before it; and "(p. 46)", as reviews have it, of the work whose author was named last.
/// </summary>
internal static partial class AuthorPageFinder
{
    /// <summary>The places that cite, in order. What fits no entry of the list of works, or several, is left.</summary>
    public static IReadOnlyList<Reference> Find(IReadOnlyList<Passage> passages, SourceShelf shelf, IReadOnlyList<NoteEntry> entries)
    {
        if (!entries.Any(entry => entry is { Label: null, Rule: PassageRules.ReferenceList })) return [];
        var found = new List<Reference>();
        var bare = new List<Reference>();
        var paged = new List<Reference>();
        (Source Work, string Who)? last = null;
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Paragraph))
        {
            foreach (Match bracket in Bracket().Matches(passage.Text))
            {
                var inside = bracket.Groups["inside"];
                foreach (Match citation in Citation().Matches(inside.Value))
                {
                    var (who, title) = (citation.Groups["who"].Value, citation.Groups["title"].Value);
                    if (WorkOrNull(shelf, who, title) is { } work) found.Add(Made(passage, inside.Index + citation.Index, citation, work, who.Length > 0 ? who : title));
                }

                var named = NamedBefore(shelf, passage.Text[..bracket.Index]);
                last = named ?? last;
                if (PageAlone().Match(inside.Value) is { Success: true } page && named is not null) bare.Add(Made(passage, inside.Index, page, named.Value.Work, named.Value.Who));
                if (SaidPage().Match(inside.Value) is { Success: true } said && last is not null) paged.Add(Made(passage, inside.Index, said, last.Value.Work, last.Value.Who));
            }

            last = NamedBefore(shelf, passage.Text) ?? last;
        }

        // Numbers in brackets are pages only where the article cites in this style at all.
        return found.Count == 0 ? paged : [.. found.Concat(bare).Concat(paged)];
    }

    private static Reference Made(Passage passage, int at, Match citation, Source work, string who)
    {
        var page = citation.Groups["page"].Value.Replace('–', '-');
        return new Reference(passage.Id, new Span(at, at + citation.Length), work.Id, $"{who} {page}", (page.Contains('-', StringComparison.Ordinal) ? "pp. " : "p. ") + page, null, ReferenceRules.AuthorPage);
    }

    private static Source? WorkOrNull(SourceShelf shelf, string who, string title)
    {
        var names = Joiner().Split(Others().Replace(who, "")).Select(SourceIdentity.TitleKey).Where(name => name.Length > 0).ToList();
        var key = SourceIdentity.TitleKey(title);
        var places = (names.Count > 0 ? shelf.NamedLike(names[0]) : Enumerable.Range(0, shelf.Works.Count)).Where(place =>
            names.All(name => shelf.Works[place].Authors.Any(author => SourceIdentity.FamilyKey(author) == name || SourceIdentity.TitleKey(author).StartsWith(name + " ", StringComparison.Ordinal)))
            && (key.Length == 0 || SourceIdentity.TitleKey(shelf.Works[place].Title) is var full && (full == key || full.StartsWith(key + " ", StringComparison.Ordinal)))).Take(2).ToList();
        return places.Count == 1 ? shelf.Finished(places[0]) : null;
    }

    // The author named last before the bracket, if it is the author of one work.
    private static (Source Work, string Who)? NamedBefore(SourceShelf shelf, string text)
    {
        foreach (var word in Capitalised().Matches(text).Reverse().Take(12))
        {
            if (WorkOrNull(shelf, word.Groups["who"].Value, "") is { } work) return (work, word.Groups["who"].Value);
        }

        return null;
    }

    [GeneratedRegex(@"\((?<inside>[^()]{1,160})\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Bracket();

    // "Lo 45", "Lo and Hill 12-14", "Lo, Axis 45", "“Joint Statement” 14": a year is no page.
    [GeneratedRegex(@"(?<=^|;\s*|^(see|cf\.?)( also)?\s+)((?<who>\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+|\set\sal\.?)?)(,\s[*_“""]?(?<title>\p{Lu}[^,;“”""*_]{2,60})[,”""*_]*)?|[“""](?<title>[^“”""]{3,80}?),?[”""])\s(\d{1,2}:\s?)?(?<page>(?!(1[5-9]|20)\d\d\b)\d{1,4}([-–]\d{1,4})?)(?=\s*(;|$))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?<page>(?!(1[5-9]|20)\d\d$)\d{1,4}([-–]\d{1,4})?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PageAlone();

    [GeneratedRegex(@"^pp?\.\s?(?<page>\d{1,4}([-–]\d{1,4})?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidPage();

    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}-]{2,})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\s+(?:and|&)\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joiner();

    [GeneratedRegex(@",?\s+et\s+al\.?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Others();
}
