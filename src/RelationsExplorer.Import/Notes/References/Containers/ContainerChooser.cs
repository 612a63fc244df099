using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Addresses;
using RelationsExplorer.Import.Notes.References.Law;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>
/// Chooses container and publisher among the names behind a title: a known outlet before an unknown name, a journal that
/// stands before its numbers before an institute, a series only where nothing better is printed.
/// </summary>
internal static partial class ContainerChooser
{
    /// <summary>Chooses them.</summary>
    /// <param name="reference">The work.</param>
    /// <param name="segments">The names, cleaned, in order.</param>
    public static void Choose(PrintedReference reference, List<string> segments)
    {
        JoinNames(segments);
        if (reference.Authors.Count == 0 && segments.FindIndex(segment => Desk().IsMatch(segment)) is >= 0 and var desk)
        {
            reference.Authors.Add(segments[desk]);
            segments.RemoveAt(desk);
        }

        if (OwnInterview().IsMatch(reference.Title ?? "")) return;
        if (reference.IsThesis)
        {
            // Behind a thesis stands who keeps it.
            reference.Publisher ??= segments.FirstOrDefault();
            return;
        }

        if (reference.IsPost) segments.RemoveAll(segment => Outlets.FindOrNull(segment) is null or { Outlet.IsPlatform: false });
        var outlets = segments.ConvertAll(segment => Outlets.FindOrNull(segment));
        var publisher = outlets.FindIndex(name => name?.Outlet.Kind == "publisher");
        if (publisher >= 0) reference.Publisher ??= segments[publisher];
        if (reference.IsChapter && reference.Container is not null && reference.Publisher is null && segments.Count > 0) reference.Publisher = segments[0];
        if (reference.Container is not null) return;
        var chosen = ContainerAmong(reference, segments, outlets, publisher);
        // "Treaty on Friendship, Chile–Peru, 1950": the parties to it.
        if (chosen >= 0 && Outlets.FindOrNull(segments[chosen]) is null && reference.Issue is null && LawWords.IsLaw(reference.Title ?? "")) chosen = -1;
        if (chosen >= 0 && chosen + 1 < segments.Count && reference is { IsQuoted: true, Publisher: null } && IsBehindStop(reference.Rest, segments[chosen], segments[chosen + 1]))
            reference.Publisher = segments[chosen + 1];
        if (chosen >= 0 && (chosen != publisher || reference.IsQuoted)) reference.Container = Outlets.Spelled(segments[chosen]);
        if (IsHouse(reference)) (reference.Publisher, reference.Container) = (reference.Container, null);
        if (reference.IsQuoted && !reference.IsChapter) reference.Container ??= reference.Publisher;
        if (reference.Container is not null && reference.Container == reference.Publisher && !reference.IsQuoted) reference.Container = null;
    }

    // "Eurasia Daily Monitor. The Jamestown Foundation.", "The Economist. Economist Newspaper, …": who publishes it follows a full stop.
    private static bool IsBehindStop(string rest, string container, string next) =>
        Outlets.FindOrNull(next) is not { Outlet.IsPlatform: true } && rest.IndexOf(container, StringComparison.Ordinal) is >= 0 and var at
        && rest.IndexOf(next, at + container.Length, StringComparison.Ordinal) is > 0 and var to && rest.AsSpan(at + container.Length, to - at - container.Length) is ['.', .. var between]
        && between.Trim(" .,").Length == 0;

    // A comma inside a name: "Boris Yeltsin, Presidential Library".
    private static void JoinNames(List<string> segments)
    {
        for (var i = 0; i + 1 < segments.Count; i++)
        {
            var both = $"{segments[i]} {segments[i + 1]}";
            if (Outlets.FindOrNull(both) is not { } name || Outlets.Key(name.Text) != Outlets.Key(both)) continue;
            segments[i] = name.Text;
            segments.RemoveAt(i + 1);
        }
    }

    // The place of the container; -1 for none.
    private static int ContainerAmong(PrintedReference reference, List<string> segments, List<OutletName?> outlets, int publisher)
    {
        var known = outlets.FindIndex(name => name is { Outlet.IsPlatform: false, Outlet.Kind: not "publisher" });
        if (IsNumbered(reference, segments, outlets, known) is { } numbered) return numbered;
        if (known >= 0) return known;
        if (segments.FindIndex(segment => SeriesOutletOrNull(segment) is not null) is >= 0 and var series)
        {
            // “Title”, Harbour Institute Issue Brief: the series is where it appeared; of a report by itself, it is the institute.
            if (!reference.IsQuoted || segments[series].Any(char.IsDigit)) segments[series] = SeriesOutletOrNull(segments[series])!;
            return series;
        }


        // What stands between a book's title and its imprint is a series or an edition, no container.
        var isBook = reference is { IsQuoted: false, IsChapter: false, HasImprint: true, Volume: null, Issue: null };
        var unknown = isBook ? -1 : segments.FindIndex(segment => Outlets.FindOrNull(segment) is null && !Series().IsMatch(segment));
        if (unknown >= 0) return unknown;
        if (reference.IsQuoted && publisher >= 0) return publisher;
        return outlets.FindIndex(name => name is not null) is >= 0 and var any ? any : reference.HasImprint ? -1 : segments.FindIndex(segment => Series().IsMatch(segment));
    }

    // "Jamestown Foundation, China Brief 17, no. 12": the journal stands before its numbers.
    private static int? IsNumbered(PrintedReference reference, List<string> segments, List<OutletName?> outlets, int known) =>
        reference is { Volume: not null, SerialName: { } journal } && segments.IndexOf(SegmentNames.Cleaned(journal)) is >= 0 and var numbered
            && (known < 0 || outlets[known]!.Outlet == outlets[numbered]?.Outlet || (outlets[numbered] is null && outlets[known]!.Outlet.Kind is "institute" or "government" or "company"))
            ? numbered : null;

    // "Author, Title, House, 2019": a book's year and its publisher.
    private static bool IsHouse(PrintedReference reference) =>
        reference is { Container: { } unknown, IsQuoted: false, Publisher: null, Authors.Count: > 0, Title: not null, Volume: null, Issue: null, Pages: null, Issued: { } issued }
        && Outlets.FindOrNull(unknown) is null && issued.ToString().Length == 4 && (reference.Url is null || AddressReader.DoiIn(reference.Url) is not null);

    /// <summary>The outlet that numbers a series, "European Council on Foreign Relations Policy Brief 126"; null where the words begin with none.</summary>
    public static string? SeriesOutletOrNull(string segment) =>
        InSeries().Match(segment) is { Success: true } series && Outlets.FindOrNull(series.Groups["outlet"].Value) is { Outlet.IsPlatform: false } ? series.Groups["outlet"].Value : null;

    // What the author was told himself has appeared nowhere.
    [GeneratedRegex(@"^(the )?author.s interview|^personal (interview|communication)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OwnInterview();

    [GeneratedRegex(@"\b(Desk|Staff|Bureau|Correspondent|Reporter|Team|Editorial Board|Editors)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Desk();

    [GeneratedRegex(@"\b(briefing|working|discussion|policy|research|occasional|issue|background|position) (paper|brief|note|memo|report)s?\b|\b(monograph|paper|memo|brief|report|series|research report)\s+(no\.?\s*)?\d+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Series();

    [GeneratedRegex(@"^(?<outlet>\p{Lu}.+?)\s+((special|policy|research|annual|working|discussion|background|briefing|issue|occasional|country)\s+)?(report|brief|paper|memo|note|insight|analysis|commentary|comment|fact ?sheet|backgrounder|dossier)s?\s*(no\.?\s*)?\d*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InSeries();
}
