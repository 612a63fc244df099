using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>
/// Finds works that prose names by their outlet: "According to a report dated … of …", "… reported on …", "(…, 3 May
/// 2020)". An outlet that is only spoken of is none: a word that cites must stand beside it.
/// </summary>
internal static partial class OutletCitations
{
    /// <summary>The works named in a sentence by the outlets in it.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence, IReadOnlyList<NamedOutlet> outlets)
    {
        var cited = -1;
        foreach (var outlet in outlets)
        {
            var kind = outlet.Name.Outlet.Kind;
            if (kind is "publisher" or "platform" or "reference" or "company") continue;
            var before = OutletWalk.Backwards(sentence, outlet.Span.Start);
            var after = OutletWalk.Forwards(sentence, outlet.Span.End, canSpeak: kind != "government", outlet.Name.Outlet.IsPress);
            var inBrackets = InBrackets(sentence, outlet.Span, before);
            var goesOn = kind is "newspaper" or "agency" or "magazine" && outlets.Count == 1 && NextPiece().IsMatch(sentence.Next);
            var writer = OutletWriters.AheadOrNull(sentence, outlet.Span) ?? OutletWriters.BesideOrNull(sentence, outlet);
            // "according to Interfax, Xinhua and the Harbour Times": what cites the first cites them all.
            var isListed = cited >= 0 && outlet.Name.Outlet.IsPress && ListJoint().IsMatch(sentence.Text[cited..outlet.Span.Start]);
            if (!(before.Cites || after.Cites || inBrackets || goesOn || isListed || writer is not null || (outlet.Name.Outlet.IsPress && LostVerb(sentence, outlet.Span)))) continue;
            if (kind == "government" && !before.Publishes && !before.IsAuthority && !after.Cites) continue;
            var date = after.Date ?? before.Date ?? writer?.Date;
            cited = outlet.Span.End;
            if (outlet.Name.Plain && date is null && !inBrackets && !before.Attributes && outlet.Name.Text.Contains(' ', StringComparison.Ordinal) is false) continue;
            var start = before.Cites || before.Date is not null ? before.Start : outlet.Span.Start;
            var guest = before.Authors.Count == 0 && writer is null ? OutletWriters.GuestOrNull(sentence, outlet.Span) : null;
            var (title, titleSpan) = Title(sentence, outlet.Span);
            if (titleSpan is { } told) start = Math.Min(start, told.Start);
            yield return new NamedWork(new Span(start, Math.Max(after.End, outlet.Span.End)), KindOf(outlet.Name.Outlet))
            {
                Title = title,
                Authors = (writer?.Name ?? guest) is { } ahead ? [ahead] : before.Authors.Count > 0 ? before.Authors : before.Publishes ? [.. OutletWriters.Named(sentence).Concat(OutletWriters.Behind(sentence, outlet.Span.End)).Take(1)] : OutletWriters.Named(sentence) is { Count: > 0 } named ? named : OutletWriters.Quoted(sentence, start),
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

    // ", the business daily Zarya .": a link took the verb along.
    private static bool LostVerb(ProseSentence sentence, Span outlet) =>
        sentence.Text.AsSpan(outlet.End) is [' ', '.' or ',', ..] && BehindComma().IsMatch(sentence.Text[sentence.Span.Start..outlet.Start]);

    [GeneratedRegex(@",\s(the\s)?([\p{L}-]+\s){0,3}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindComma();

    [GeneratedRegex(@"^(,|,?\s(and|or))\s(the\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ListJoint();

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
}
