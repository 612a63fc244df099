using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>
/// Finds works that prose names by their outlet: "According to a report dated … of …", "… reported on …", "(…, 3 May
/// 2020)". An outlet that is only spoken of is none: a word that cites must stand beside it.
/// </summary>
internal static partial class OutletCitations
{
    /// <summary>The works named in a sentence by the outlets in it.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence, IReadOnlyList<NamedOutlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            var kind = outlet.Name.Outlet.Kind;
            if (kind is "publisher" or "platform" or "reference" or "company") continue;
            var before = OutletWalk.Backwards(sentence, outlet.Span.Start);
            var after = OutletWalk.Forwards(sentence, outlet.Span.End, canSpeak: kind != "government", outlet.Name.Outlet.IsPress);
            var inBrackets = InBrackets(sentence, outlet.Span, before);
            var goesOn = kind is "newspaper" or "agency" or "magazine" && outlets.Count == 1 && NextPiece().IsMatch(sentence.Next);
            var writer = WriterAheadOrNull(sentence, outlet.Span) ?? WriterBesideOrNull(sentence, outlet);
            if (!(before.Cites || after.Cites || inBrackets || goesOn || writer is not null || (outlet.Name.Outlet.IsPress && LostVerb(sentence, outlet.Span)))) continue;
            if (kind == "government" && !before.Publishes && !before.IsAuthority && !after.Cites) continue;
            var date = after.Date ?? before.Date ?? writer?.Date;
            if (outlet.Name.Plain && date is null && !inBrackets && !before.Attributes && outlet.Name.Text.Contains(' ', StringComparison.Ordinal) is false) continue;
            var start = before.Cites || before.Date is not null ? before.Start : outlet.Span.Start;
            var guest = before.Authors.Count == 0 && writer is null ? GuestOrNull(sentence, outlet.Span) : null;
            var (title, titleSpan) = Title(sentence, outlet.Span);
            if (titleSpan is { } told) start = Math.Min(start, told.Start);
            yield return new NamedWork(new Span(start, Math.Max(after.End, outlet.Span.End)), KindOf(outlet.Name.Outlet))
            {
                Title = title,
                Authors = (writer?.Name ?? guest) is { } ahead ? [ahead] : before.Authors.Count > 0 ? before.Authors : before.Publishes ? [.. Writer(sentence).Concat(WriterBehind(sentence, outlet.Span.End)).Take(1)] : Writer(sentence),
                Container = NameOf(outlet, sentence.Text),
                Outlet = outlet.Name.Outlet,
                Issued = date,
            };
        }
    }

    /// <summary>The name of an outlet as it is best written.</summary>
    public static string NameOf(NamedOutlet outlet, string text)
    {
        var written = outlet.Span.In(text);
        if (written.StartsWith("the ", StringComparison.Ordinal)) written = written[4..];
        return Outlets.Spelled(written);
    }

    private static SourceKind KindOf(Outlet outlet) => outlet.Kind switch
    {
        "journal" => SourceKind.Academic,
        "institute" => SourceKind.Report,
        "government" => SourceKind.Official,
        _ => SourceKind.News,
    };

    // "(TASS, 3 May 2020)", "(Courtesy The Diplomat)", "Source: Xinhua, 12 March 2019"
    private static bool InBrackets(ProseSentence sentence, Span outlet, OutletWalk before)
    {
        var text = sentence.Text;
        var lead = text.AsSpan(sentence.Span.Start, outlet.Start - sentence.Span.Start).TrimEnd();
        if (lead.Length == 0 || lead[^1] != '(') return before.Attributes && SourceLine().IsMatch(sentence.Words);
        var close = text.IndexOf(')', outlet.End);
        if (close < 0) return false;
        return sentence.Dates.Any(date => date.Span.Start >= outlet.End && date.Span.End <= close && text.AsSpan(outlet.End, date.Span.Start - outlet.End).Trim(" ,").Length == 0);
    }

    private static (string? Title, Span? Span) Title(ProseSentence sentence, Span outlet)
    {
        var match = Titled().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length);
        if (!match.Success) return (null, null);
        var from = match.Index + match.Length;
        var rest = sentence.Text[from..sentence.Span.End];
        var isQuoted = rest.Length > 0 && QuotedTitle.Opens(rest, 0);
        if (isQuoted && QuotedTitle.FindOrNull(rest) is { Start: 0 } quoted) return (quoted.Text, new Span(match.Index, from + quoted.End));
        var bare = BareTitle().Match(rest);
        if (isQuoted || !bare.Success || from + bare.Groups["title"].Index + bare.Groups["title"].Length > outlet.Start) return (null, null);
        return (bare.Groups["title"].Value, new Span(match.Index, from + bare.Groups["title"].Length));
    }

    // "It was written by Dr. Ann Lee, professor …"
    private static IReadOnlyList<string> Writer(ProseSentence sentence)
    {
        var match = WrittenBy().Match(sentence.Next);
        if (!match.Success) return [];
        var name = PersonName.WithoutRank(match.Groups["who"].Value.Trim());
        return PersonName.Is(name) && name.Contains(' ', StringComparison.Ordinal) ? [name] : [];
    }

    // "In Harbour Affairs this April, Ann Lee argued"
    private static (string Name, Corpus.Dates.EdtfDate? Date)? WriterAheadOrNull(ProseSentence sentence, Span outlet)
    {
        if (!LeadsIn().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start])) return null;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet.End);
        if (name is null || !name.Contains(' ', StringComparison.Ordinal) || !SubjectOfPiece().IsMatch(sentence.Text[outlet.End..span.Start]) || !Argues().IsMatch(sentence.Text[span.End..sentence.Span.End])) return null;
        return (name, sentence.Dates.FirstOrDefault(date => date.Span.Start >= outlet.End && date.Span.End <= span.Start).Date);
    }

    // "Ann Lee called this, on Delta Daily, the silence of the weak"
    private static (string Name, Corpus.Dates.EdtfDate? Date)? WriterBesideOrNull(ProseSentence sentence, NamedOutlet outlet)
    {
        if (!outlet.Name.Outlet.IsPress || sentence.Text.AsSpan(outlet.Span.End) is not [',', ..] || !AsidePlace().IsMatch(sentence.Text[sentence.Span.Start..outlet.Span.Start])) return null;
        var (span, name) = sentence.Persons.LastOrDefault(person => person.Span.End <= outlet.Span.Start && outlet.Span.Start - person.Span.End <= FarthestWriter);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) ? (name, null) : null;
    }

    private const int FarthestWriter = 60;

    [GeneratedRegex(@",\s(writing\s)?(on|in|for)\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsidePlace();

    // "In an interview with the Harbour Times, Ann Lee said"
    private static string? GuestOrNull(ProseSentence sentence, Span outlet)
    {
        if (!Interview().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start])) return null;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet.End);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) && SubjectOfPiece().IsMatch(sentence.Text[outlet.End..span.Start]) ? name : null;
    }

    [GeneratedRegex(@"^\W*(In|in|During)\san?\s([\p{L}-]+\s){0,2}interview\s([^,;:]{0,30}?\s)?(with|to|for|by|in)\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Interview();

    // ", the business daily Zarya .": a link took the verb along.
    private static bool LostVerb(ProseSentence sentence, Span outlet) =>
        sentence.Text.AsSpan(outlet.End) is [' ', '.' or ',', ..] && BehindComma().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start]);

    [GeneratedRegex(@"^\W*([Ww]riting\s)?[Ii]n\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LeadsIn();

    [GeneratedRegex(@"^\s((has|had|also|recently)\s)?(argue[sd]|wrote|writes|noted|notes|warned|warns|described|describes|suggested|suggests|called|calls|asked|asks|made|predicted|complained|pointed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Argues();

    [GeneratedRegex(@",\s(the\s)?([\p{L}-]+\s){0,3}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindComma();

    // "In a report published by the institute in August, the political scientist Ann Lee …"
    private static IEnumerable<string> WriterBehind(ProseSentence sentence, int outlet)
    {
        if (!InPiece().IsMatch(sentence.Words)) yield break;
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= outlet);
        if (name is not null && name.Contains(' ', StringComparison.Ordinal) && span.Start - outlet <= 70 && SubjectOfPiece().IsMatch(sentence.Text[outlet..span.Start])) yield return name;
    }

    [GeneratedRegex(@"^[Ii]n\s(a|an|its|their|his|her|the)\s[^,]{0,80}\b(published|released|issued|carried)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InPiece();

    [GeneratedRegex(@"^[^,;:]{0,30},\s((the|a|an)\s)?(\p{Ll}[\p{L}-]*\s){0,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SubjectOfPiece();

    // "The newspaper was blunter. In a front-page commentary it said …"
    [GeneratedRegex(@"^In\san?\s([\p{L}-]+\s){0,3}(commentary|editorial|article|report|column|story|dispatch|leader)\b[^.,]{0,40},?\sit\s(said|wrote|argued|called|asked|warned)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NextPiece();

    [GeneratedRegex(@"^\W*(sources?\s*:|courtesy\b|via\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"\b(titled|entitled|headlined|under the (headline|title)( of)?|with the (headline|title))\s*[:,]?\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Titled();

    // The quotation marks were lost, and perhaps the space after the title.
    [GeneratedRegex(@"^(?<title>\p{Lu}.{5,160}?)\s*(was|is|has been|had been|were)\s+(first\s+)?(published|released|carried|posted|printed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BareTitle();

    [GeneratedRegex(@"^(it|this|the (article|report|piece|story|essay|paper|comment|commentary)) (was|is|has been) (written|authored) by (?<who>((dr|prof|mr|mrs|ms|gen|amb|brig|col)\.?\s+)*(\p{Lu}[\p{L}'’.-]*\s?){2,4})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WrittenBy();
}
