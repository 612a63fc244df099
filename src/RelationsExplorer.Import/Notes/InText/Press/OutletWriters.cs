using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>Finds who wrote, or said, what an outlet is cited for, where the same sentence or the next one names them.</summary>
internal static partial class OutletWriters
{
    private const int FarthestWriter = 60;

    /// <summary>"It was written by Dr. Ann Lee, professor …".</summary>
    public static IReadOnlyList<string> Named(ProseSentence sentence)
    {
        var match = WrittenBy().Match(sentence.Next);
        if (!match.Success) return [];
        var name = PersonName.WithoutRank(match.Groups["who"].Value.Trim());
        return PersonName.Is(name) && name.Contains(' ', StringComparison.Ordinal) ? [name] : [];
    }

    /// <summary>"In Harbour Affairs this April, Ann Lee argued".</summary>
    public static (string Name, EdtfDate? Date)? AheadOrNull(ProseSentence sentence, Span outlet)
    {
        if (!LeadsIn().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start])) return null;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet.End);
        if (name is null || !name.Contains(' ', StringComparison.Ordinal) || !SubjectOfPiece().IsMatch(sentence.Text[outlet.End..span.Start]) || !Argues().IsMatch(sentence.Text[span.End..sentence.Span.End])) return null;
        return (name, sentence.Dates.FirstOrDefault(date => date.Span.Start >= outlet.End && date.Span.End <= span.Start).Date);
    }

    /// <summary>"Ann Lee called this, on Delta Daily, the silence of the weak".</summary>
    public static (string Name, EdtfDate? Date)? BesideOrNull(ProseSentence sentence, NamedOutlet outlet)
    {
        if (!outlet.Name.Outlet.IsPress || sentence.Text.AsSpan(outlet.Span.End) is not [',', ..] || !AsidePlace().IsMatch(sentence.Text[sentence.Span.Start..outlet.Span.Start])) return null;
        var (span, name) = sentence.Persons.LastOrDefault(person => person.Span.End <= outlet.Span.Start && outlet.Span.Start - person.Span.End <= FarthestWriter);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) ? (name, null) : null;
    }

    /// <summary>"In an interview with the Harbour Times, Ann Lee said".</summary>
    public static string? GuestOrNull(ProseSentence sentence, Span outlet)
    {
        if (!Interview().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start])) return null;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet.End);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) && SubjectOfPiece().IsMatch(sentence.Text[outlet.End..span.Start]) ? name : null;
    }

    /// <summary>"In a report published by the institute in August, the political scientist Ann Lee …".</summary>
    public static IEnumerable<string> Behind(ProseSentence sentence, int outlet)
    {
        if (!InPiece().IsMatch(sentence.Words)) yield break;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet);
        if (name is not null && name.Contains(' ', StringComparison.Ordinal) && span.Start - outlet <= 70 && SubjectOfPiece().IsMatch(sentence.Text[outlet..span.Start])) yield return name;
    }

    /// <summary>"“We are ready,” Ann Lee said, according to the Harbour Agency".</summary>
    public static IReadOnlyList<string> Quoted(ProseSentence sentence, int citing)
    {
        var (span, name) = sentence.Persons.LastOrDefault(person => person.Span.End <= citing);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) && SaidBySource().IsMatch(sentence.Text.AsSpan(span.End, sentence.Span.End - span.End)) && citing - span.End <= 2 ? [name] : [];
    }

    [GeneratedRegex(@"^\s(said|told [^,.]{3,30}|declared|announced|remarked|added|warned),\saccording\sto\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidBySource();

    [GeneratedRegex(@",\s(writing\s)?(on|in|for)\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsidePlace();

    [GeneratedRegex(@"^\W*(In|in|During)\san?\s([\p{L}-]+\s){0,2}interview\s([^,;:]{0,30}?\s)?(with|to|for|by|in)\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Interview();

    [GeneratedRegex(@"^\W*([Ww]riting\s)?[Ii]n\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LeadsIn();

    [GeneratedRegex(@"^\s((has|had|also|recently)\s)?(argue[sd]|wrote|writes|noted|notes|warned|warns|described|describes|suggested|suggests|called|calls|asked|asks|made|predicted|complained|pointed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Argues();

    [GeneratedRegex(@"^[Ii]n\s(a|an|its|their|his|her|the)\s[^,]{0,80}\b(published|released|issued|carried)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InPiece();

    [GeneratedRegex(@"^[^,;:]{0,30},\s((the|a|an)\s)?(\p{Ll}[\p{L}-]*\s){0,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SubjectOfPiece();

    [GeneratedRegex(@"^(it|this|the (article|report|piece|story|essay|paper|comment|commentary)) (was|is|has been) (written|authored) by (?<who>((dr|prof|mr|mrs|ms|gen|amb|brig|col)\.?\s+)*(\p{Lu}[\p{L}'’.-]*\s?){2,4})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WrittenBy();
}
