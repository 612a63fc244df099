using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.InText.Books;

/// <summary>Finds works that prose names by who made them: "Ann Lee, in a recent article", "as per the analysis of Prof. Ann Lee".</summary>
internal static partial class PersonsWorks
{
    /// <summary>The works named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var words = sentence.Words;
        foreach (var match in NamedDocuments.Matches(PersonsWork(), words, ", in "))
        {
            if (OfPerson(sentence, match) is { } work) yield return work;
        }

        foreach (var match in NamedDocuments.Matches(AsArgued(), words, "s "))
        {
            var at = sentence.Span.Start + match.Groups["who"].Index;
            if (sentence.Persons.FirstOrDefault(person => person.Span.Start == at).Name is { } scholar && scholar.Contains(' ', StringComparison.Ordinal))
                yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Academic) { Authors = [scholar] };
        }

        foreach (var match in NamedDocuments.Matches(AnalysisOf(), words, "s per ", "ccording to ", "In ", " in "))
        {
            if (OfAnalysis(sentence, match) is { } analysis) yield return analysis;
        }
    }

    // "Historian Ann Lee, in a recent article …", "Dr. Ann Lee, Counsellor …, in his keynote address, …"
    private static NamedWork? OfPerson(ProseSentence sentence, Match match)
    {
        var start = sentence.Span.Start + match.Index;
        var (span, name) = sentence.Persons.LastOrDefault(person => person.Span.End <= start && start - person.Span.End <= 90);
        if (name is null && TitledPerson().Matches(sentence.Text[sentence.Span.Start..start]) is [.., var titled] && match.Index - titled.Index - titled.Length <= 90)
            (span, name) = (new Span(sentence.Span.Start + titled.Groups["who"].Index, sentence.Span.Start + titled.Groups["who"].Index + titled.Groups["who"].Length), titled.Groups["who"].Value);
        if (name is null || sentence.Text.AsSpan(span.End, start - span.End).ContainsAny("“”;.") || !NamedDocuments.Nouns.TryGetValue(match.Groups["noun"].Value, out var kind)) return null;
        var occasion = kind == SourceKind.Speech ? Occasion(sentence) : null;
        return new NamedWork(new Span(span.Start, start + match.Length), kind == SourceKind.Report ? SourceKind.Report : kind)
        {
            Authors = [name],
            Container = occasion?.Name,
            Issued = NamedDocuments.DateAfter(sentence, match, 25) ?? occasion?.Date ?? RecentIn(sentence, match),
        };
    }

    // "as per the analysis of Prof. Ann Lee"
    private static NamedWork? OfAnalysis(ProseSentence sentence, Match match)
    {
        var at = sentence.Span.Start + match.Index + match.Length;
        var person = sentence.Persons.FirstOrDefault(person => person.Span.Start >= at - 1 && person.Span.Start - at <= 25).Name;
        // A rank before the name may have been taken for the end of the sentence.
        var printed = Name().Match(sentence.Text, at, Math.Min(sentence.Text.Length - at, 60));
        var name = person ?? (printed.Success ? PersonName.WithoutRank(printed.Groups["who"].Value.Trim()) : null);
        if (name is null || !name.Contains(' ', StringComparison.Ordinal)) return null;
        var end = person is null ? printed.Index + printed.Length : sentence.Persons.First(known => known.Name == person && known.Span.Start >= at - 1).Span.End;
        return new NamedWork(new Span(sentence.Span.Start + match.Index, end), NamedDocuments.Nouns.GetValueOrDefault(match.Groups["noun"].Value, SourceKind.Academic)) { Authors = [name] };
    }

    // The meeting at which something was said, named in this sentence or before it in the paragraph.
    private static (string Name, EdtfDate? Date)? Occasion(ProseSentence sentence)
    {
        foreach (var told in sentence.Before.Reverse().Prepend(sentence))
        {
            var match = Meeting().Match(told.Words);
            if (!match.Success) continue;
            var quoted = QuotedTitle.FindOrNull(told.Words[match.Index..]);
            if (quoted is null && told.Dates.Count == 0) continue;
            var noun = char.ToUpperInvariant(match.Groups["noun"].Value[0]) + match.Groups["noun"].Value[1..];
            var date = told.Dates.Count > 0 ? told.Dates[0].Date : null;
            return (quoted is { } title ? $"{noun} “{title.Text}”" : noun, date);
        }

        return null;
    }

    private static EdtfDate? RecentIn(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return sentence.Dates.FirstOrDefault(date => span.Overlaps(date.Span)).Date;
    }

    [GeneratedRegex(@"(?<=,\s)in\s+(a|an|his|her|their|the)\s+((recent|new|latest|\d{4}|famous|well-known|published|later|earlier)\s+)?(?<noun>keynote address|keynote speech|article|report|paper|essay|book|study|commentary|op-ed|speech|address|lecture|column|monograph)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex PersonsWork();

    [GeneratedRegex(@"\b(Dr|Prof|Mr|Mrs|Ms|Gen|Amb|Professor|Ambassador|General|Minister|President|Senator)\.?\s(?<who>\p{Lu}[\p{L}'’-]+(\s\p{Lu}\.)*\s\p{Lu}[\p{L}'’-]+)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TitledPerson();

    // "as Ann Lee and others have argued", "as Ann Lee has shown"; a link may have taken the verb along
    [GeneratedRegex(@"\b[Aa]s\s((the|a)\s)?([\p{Ll}-]+\s){0,4}((Professor|Prof\.?|Dr\.?|Mr|Ms|Mrs)\s)?(?<who>\p{Lu}[\p{L}’-]+(\s\p{Lu}\.)?\s\p{Lu}[\p{L}’-]+)\s(and\s(others|(his|her|their)\scolleagues|\p{Lu}[\p{L}’-]+\s\p{Lu}[\p{L}’-]+)\s)?((has|have)\s(\p{L}+ly\s)?(argued|shown|documented|demonstrated|written|concluded|suggested)|(argues?|shows?|documents|demonstrates)\b|have,)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsArgued();

    [GeneratedRegex(@"\b(as per|according to|in)\s+((the|an?|his|her|a recent)\s+)?(?<noun>analysis|study|book|article|paper|essay|research|monograph|survey)\s+(of|by)\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AnalysisOf();

    [GeneratedRegex(@"\G(?<who>((Dr|Prof|Pro|Professor|Mr|Mrs|Ms|Gen|General|Amb|Ambassador|Sir)\.?\s+){0,2}(\p{Lu}[\p{L}'’-]+\s?){2,4})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<noun>seminar|conference|forum|workshop|round ?table|webinar|symposium|congress|summit)\b(?=.{0,40}\b(held|took place|hosted|organi[sz]ed|convened)\b|.{0,20}[“‘""])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Meeting();
}
