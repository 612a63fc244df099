using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Studies;

/// <summary>
/// Finds counts that prose rests on by whose they are: "the census of 2010 found", "on the central bank's reckoning", "according to the
/// regional statistics office", "a survey of 1,000 residents carried out by a research institute in Alta", "surveys carried out by one of us".
/// </summary>
internal static partial class NamedCounts
{
    private const int FarthestDate = 40;

    /// <summary>The counts named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var words = sentence.Words;
        foreach (var match in NamedDocuments.Matches(Census(), words, "census"))
        {
            if (EdtfDate.TryParse(match.Groups["year"].Value, out var year, out _)) yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Report) { Title = $"Census of {match.Groups["year"].Value}", Issued = year };
        }

        foreach (var match in NamedDocuments.Matches(Reckoning(), words, "’s ", "'s "))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Container = Capital(match.Groups["who"].Value) };

        foreach (var match in NamedDocuments.Matches(Office(), words, "statistic", "customs", "migration"))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Container = Capital(match.Groups["who"].Value) };

        foreach (var match in NamedDocuments.Matches(Survey(), words, " by a", " by one of", " by the author", " by us", " by me", " by this"))
        {
            var who = match.Groups["who"].Value;
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Report)
            {
                Title = Capital($"{match.Groups["noun"].Value} {match.Groups["whom"].Value}".TrimEnd()),
                Container = who.Length > 0 ? Capital(who) : null,
                Issued = sentence.Dates.FirstOrDefault(date => date.Span.Start >= sentence.Span.Start + match.Index && date.Span.Start <= sentence.Span.Start + match.Index + match.Length + FarthestDate).Date,
            };
        }

        foreach (var match in NamedDocuments.Matches(Statement(), words, " in a "))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Container = match.Groups["who"].Value, Issued = NamedDocuments.DateAfter(sentence, match, 20) };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\b(([Tt]he|[Aa]|in|by|of|\p{L}+’s)\s)((?<year>(1[89]|20)\d\d)\s([\p{L}-]+\s){0,2}?census|([\p{L}-]+\s){0,2}?census\s(of|in)\s(?<year>(1[89]|20)\d\d))\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Census();

    // "on the central bank's reckoning", "by the Bank of Alta's own count"
    [GeneratedRegex(@"\b([Bb]y|[Oo]n|[Ff]rom)\s(the\s)?(?<who>([\p{L}-]+\s)?(central bank|customs( service)?|statistics (office|bureau|service)|(foreign|finance|energy|defen[cs]e|economy|trade|commerce|interior|agriculture) ministry|migration service)|Bank of \p{Lu}\p{L}+|\p{Lu}\p{L}+(\s\p{Lu}\p{L}+){0,3}\s(Ministry|Bank|Service|Agency|Institute|Bureau|Office))[’']s\s(own\s)?(reckoning|count|figures|data|estimates?|calculations?|statistics|accounts|tally|numbers)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Reckoning();

    // "according to the regional statistics office", "its statistics bureau reported"
    [GeneratedRegex(@"\b[Aa]ccording\sto\s(the|its|their)\s(?<who>(regional|provincial|city|municipal|national|state|federal|local|territorial)\s(statistics|statistical|customs|migration)\s(office|bureau|service|agency|committee|authority|administration))|\b(the|its)\s(?<who>([\p{L}-]+\s)?(statistics|statistical|customs|migration)\s(office|bureau|service|agency|committee|authority|administration))\s((has|had)\s)?(reported|said|says|counted|found|put|estimated|recorded|announced)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    // "a survey of 1,000 residents carried out last year by a research institute in Alta", "surveys carried out by one of us in 2003 among 640 students"
    [GeneratedRegex(@"\b(?<noun>([Oo]pinion\s)?([Ss]urvey|[Pp]oll|[Ss]tudy|[Rr]eport|[Pp]aper)s?|[Ss]tudies)\s((?<whom>(of|among)\s[^.;:“”""]{3,40}?)\s)?(carried\sout|conducted|done|made|taken|published|commissioned|issued|released|prepared)\s([^.;:“”""]{0,30}?\s)?by\s((one\sof\sus|us|me|the\s(present\s)?authors?|this\s(author|writer))(\sin\s(\p{Lu}\p{Ll}+\s)?\d{4})?(\s(?<whom>(of|among)\s[^.;:“”""]{3,40}?)(?=[,.;]|\s(found|showed|suggest)))?|(?<who>an?\s([\p{Ll}-]+\s){0,3}?(institute|university|centre|center|agency|pollster|think\stank|newspaper|foundation)(\s(in|of|at)\s\p{Lu}[\p{L}-]+)?))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Survey();

    // "the Alta Defence Ministry said in a statement"
    [GeneratedRegex(@"\b[Tt]he\s(?<who>\p{Lu}[\p{L}-]*(\s\p{Lu}[\p{L}-]*){0,4}\s(Ministry|Service|Embassy|Government|Commission|Administration|Agency|Committee|Department|Bank|Council)|Kremlin)\s((has|had|also|later)\s)?(said|announced|stated|declared|confirmed)\s(on\s\p{L}+\s)?in\sa\s(written\s|brief\s|joint\s)?(statement|communiqu[eé]|press release)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Statement();
}
