using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>Finds outlets that no list knows, where prose says what they are: "says the Moscow-based agency Ledostat", "the newspaper Zarya reported".</summary>
internal static partial class UnlistedPress
{
    /// <summary>The outlets cited in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Cited(), sentence.Words, "agency ", "newspaper ", "daily ", "weekly ", "magazine ", "portal ", "website ", "site ", "consultancy ", "tank ", "pollster ", "group ").Where(match => match.Groups["before"].Success || match.Groups["after"].Success)
            .Concat(NamedDocuments.Matches(Explained(), sentence.Words, "ccording to ")))
        {
            var name = match.Groups["name"].Value;
            if (Outlets.FindOrNull(name) is not null || sentence.Persons.Any(person => person.Name.Contains(name, StringComparison.Ordinal))) continue;
            var isPress = match.Groups["press"].Success;
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), isPress ? SourceKind.News : SourceKind.Report)
            {
                Container = name,
                Issued = NamedDocuments.DateAfter(sentence, match, 12),
            };
        }
    }

    // "according to Harbour Watch, an independent monitor in Delhi"
    [GeneratedRegex(@"\b[Aa]ccording\sto\s(the\s)?(?<name>\p{Lu}[\p{L}’'-]*(\s(of\s|for\s)?\p{Lu}[\p{L}’'-]*){0,5}),\s(an?|the)\s([\p{L}-]+\s){0,4}?(monitor|watchdog|pollster|think[\s-]tank|consultancy|charity|group|website|database|tracker|NGO|institute|research\scent(er|re)|data\sprovider|agency|(?<press>newspaper|daily|weekly|magazine|news\ssite))\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Explained();

    [GeneratedRegex(@"((?<before>[Aa]ccording to|\b(said|says|reported by|reports|told|quoted by|published by|writes|wrote)),?\s)?\b([Tt]he|[Aa]n?)\s([\p{L}-]+\s){0,3}?((?<press>(news\s|information\s)agency|newspaper|daily|weekly|magazine|(news\s)?portal|(news\s)?(web)?site)|agency|(research\s|consulting\s|analytical\s)group|consultancy|think[\s-]tank|pollster)\s(?<name>\p{Lu}[\p{L}’'-]*(\s\p{Lu}[\p{L}’'-]*){0,3})(?<after>\s((has|had|also|then|later)\s)?(said|says|reported|reports|wrote|writes|noted|estimated|estimates|found|claimed|argued)\b)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Cited();
}
