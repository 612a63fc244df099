using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>Reads what stands after the title: container, collection, publisher, byline, date.</summary>
internal static partial class ContainerReader
{
    private const int Timeout = 15_000;

    private static readonly HashSet<string> Places = WordList.Rows(typeof(ContainerReader), "places-of-publication.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads it all.</summary>
    public static void Read(PrintedReference reference)
    {
        CollectionReader.Read(reference);
        HandReader.Drop(reference);
        reference.Rest = Aside().Replace(reference.Rest, "");
        ReadImprint(reference);
        ReadDate(reference);
        ReadByline(reference);
        ReadPlaceAndPublisher(reference);
        Choose(reference, [.. Segments.AtBoth(reference.Rest).Select(Cleaned).Where(IsName)]);
    }

    /// <summary>The outlet that a segment names, an abbreviation in brackets and a word like "newspaper" after it left out; null for an unknown one.</summary>
    public static OutletName? KnownOrNull(string segment) => Outlets.FindOrNull(Cleaned(segment));

    /// <summary>The imprint in brackets: "(City: House, 2010)".</summary>
    public static Match ImprintIn(string text) => Imprint().Match(text);

    /// <summary>The place and publisher without brackets: "City: House".</summary>
    public static Match PlaceIn(string text, int from = 0)
    {
        var match = PlacePublisher().Match(text, from);
        // "The Age: Extra" is a part of a newspaper.
        while (match.Success && Outlets.FindOrNull(match.Groups["place"].Value) is { Outlet.IsPress: true, Plain: false }) match = match.NextMatch();
        // "Handbook of Frontiers, Oxford: Oxford University Press"
        return match.Success && match.Groups["place"].Value.Split(", ") is [var first, { Length: > 2 } city, ..] && IsPlace(city) && !IsPlace(first) && PlacePublisher().Match(text, match.Groups["place"].Index + first.Length + 1) is { Success: true } closer ? closer : match;
    }

    /// <summary>Whether the segment is a place of publication.</summary>
    public static bool IsPlace(string segment) => Places.Contains(segment.Trim(' ', ',', '.', '(', ')'));

    private static void ReadImprint(PrintedReference reference)
    {
        // "‘Title’ (Axis Blog, 1 May 2009)": a site and a day, no house and no year.
        if (reference.IsQuoted && PageInBrackets().Match(reference.Rest) is { Success: true } page && ReferenceDates.WholeOrNull(page.Groups["date"].Value) is { Fineness: 3 } day)
        {
            reference.Issued ??= day.Date;
            reference.Rest = string.Concat(page.Groups["name"].Value, ", ", reference.Rest.AsSpan(page.Index + page.Length));
        }

        var imprint = Imprint().Match(reference.Rest);
        while (imprint.Success && ReferenceDates.WholeOrNull(imprint.Value) is not null) imprint = imprint.NextMatch();
        if (!imprint.Success || reference.Publisher is not null) return;
        reference.Rest = string.Concat(reference.Rest.AsSpan(0, imprint.Index), ", ", reference.Rest.AsSpan(imprint.Index + imprint.Length));
        if (imprint.Groups["publisher"].Value.Trim(' ', ',') is var publisher && !IsPlace(publisher)) reference.Publisher = publisher;
        reference.Issued ??= ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
    }

    private static void ReadDate(PrintedReference reference)
    {
        if (reference.Issued is { } year && year.ToString().Length == 4 && ReferenceDates.DayInYearOrNull(reference.Rest, year.ToString()) is { } day)
        {
            // "Lee, Ann. 2016. … June 29."
            reference.Issued = day.Date;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, day.Span.Start), ", ", reference.Rest.AsSpan(day.Span.End));
        }

        var dates = ReferenceDates.Find(reference.Rest);
        if (dates.Count == 0) return;
        var best = dates.MaxBy(date => date.Fineness);
        // "2019. 5 июня"
        if (best.Fineness == 1 && ReferenceDates.DayInYearOrNull(reference.Rest, best.Date.ToString()) is { } whole && !whole.Span.Overlaps(best.Span))
        {
            reference.Issued = whole.Date;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, whole.Span.Start), ", ", reference.Rest.AsSpan(whole.Span.End));
            ReadDate(reference);
            return;
        }

        if (reference.Issued is null || (best.Fineness > 1 && reference.Issued.Overlaps(best.Date))) reference.Issued = best.Date;
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var span = dates[i].Span;
            if (dates[i].Fineness == 1 && i != 0 && dates[i] != best) continue;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, span.Start), ", ", reference.Rest.AsSpan(span.End));
        }

        reference.Rest = EmptyBrackets().Replace(reference.Rest, "");
    }

    // "Speech by A. Person, Secretary of …", "by A. Person"
    private static void ReadByline(PrintedReference reference)
    {
        if (reference.Authors.Count > 0) return;
        var match = Byline().Match(reference.Rest);
        if (!match.Success || NameReader.Read(match.Groups["who"].Value, out _) is not { Count: > 0 } names) return;
        reference.Authors.AddRange(names);
        reference.Rest = reference.Rest.Remove(match.Index, match.Length);
    }

    private static void ReadPlaceAndPublisher(PrintedReference reference)
    {
        if (reference.Publisher is not null || PlaceIn(reference.Rest) is not { Success: true } place) return;
        reference.Publisher = place.Groups["publisher"].Value.Trim(' ', ',', '.', ';');
        reference.HasImprint = true;
        reference.Rest = string.Concat(reference.Rest.AsSpan(0, place.Index), ", ", reference.Rest.AsSpan(place.Index + place.Length));
    }

    private static void Choose(PrintedReference reference, List<string> segments)
    {
        for (var i = 0; i + 1 < segments.Count; i++)
        {
            // A comma inside a name: "Boris Yeltsin, Presidential Library".
            var both = $"{segments[i]} {segments[i + 1]}";
            if (Outlets.FindOrNull(both) is { } name && Outlets.Key(name.Text) == Outlets.Key(both))
            {
                segments[i] = name.Text;
                segments.RemoveAt(i + 1);
            }
        }

        if (reference.Authors.Count == 0 && segments.FindIndex(segment => Desk().IsMatch(segment)) is >= 0 and var desk)
        {
            reference.Authors.Add(segments[desk]);
            segments.RemoveAt(desk);
        }

        if (OwnInterview().IsMatch(reference.Title ?? "")) return;
        if (reference.IsPost) segments.RemoveAll(segment => Outlets.FindOrNull(segment) is null or { Outlet.IsPlatform: false });
        var outlets = segments.ConvertAll(segment => Outlets.FindOrNull(segment));
        var publisher = outlets.FindIndex(name => name?.Outlet.Kind == "publisher");
        if (publisher >= 0) reference.Publisher ??= segments[publisher];
        if (reference.IsChapter && reference.Container is not null && reference.Publisher is null && segments.Count > 0) reference.Publisher = segments[0];
        if (reference.Container is not null) return;
        var known = outlets.FindIndex(name => name is { Outlet.IsPlatform: false, Outlet.Kind: not "publisher" });
        // "Jamestown Foundation, China Brief 17, no. 12": the journal stands before its numbers.
        if (reference is { Volume: not null, SerialName: { } journal } && segments.IndexOf(Cleaned(journal)) is >= 0 and var numbered
            && (known < 0 || outlets[known]!.Outlet == outlets[numbered]?.Outlet || (outlets[numbered] is null && outlets[known]!.Outlet.Kind is "institute" or "government" or "company"))) known = numbered;
        if (known < 0 && segments.FindIndex(segment => SeriesOutletOrNull(segment) is not null) is >= 0 and var series)
        {
            known = series;
            segments[series] = SeriesOutletOrNull(segments[series])!;
        }

        // What stands between a book's title and its imprint is a series or an edition, no container.
        var isBook = reference is { IsQuoted: false, IsChapter: false, HasImprint: true, Volume: null, Issue: null };
        if (known < 0 && !isBook && segments.Any(segment => Outlets.FindOrNull(segment) is null))
            known = segments.FindIndex(segment => Outlets.FindOrNull(segment) is null && !Series().IsMatch(segment));
        if (known < 0 && reference.IsQuoted) known = publisher;
        if (known < 0) known = outlets.FindIndex(name => name is not null);
        if (known < 0) known = segments.FindIndex(segment => Series().IsMatch(segment));
        if (known >= 0 && known != publisher || (known >= 0 && reference.IsQuoted)) reference.Container = Outlets.Spelled(segments[known]);
        if (reference.Container is { } unknown && !reference.IsQuoted && reference.Publisher is null && Outlets.FindOrNull(unknown) is null
            && reference is { Authors.Count: > 0, Title: not null, Volume: null, Issue: null, Pages: null, Issued: { } issued } && issued.ToString().Length == 4
            && (reference.Url is null || AddressReader.DoiIn(reference.Url) is not null))
        {
            // "Author, Title, House, 2019": a book's year and its publisher.
            (reference.Publisher, reference.Container) = (unknown, null);
        }

        if (reference.IsQuoted && !reference.IsChapter) reference.Container ??= reference.Publisher;
        if (reference.Container is not null && reference.Container == reference.Publisher && !reference.IsQuoted) reference.Container = null;
    }

    // "European Council on Foreign Relations Policy Brief 126": the outlet that numbers the series.
    private static string? SeriesOutletOrNull(string segment) =>
        InSeries().Match(segment) is { Success: true } series && Outlets.FindOrNull(series.Groups["outlet"].Value) is { Outlet.IsPlatform: false } ? series.Groups["outlet"].Value : null;

    private static string Cleaned(string segment)
    {
        segment = segment.Trim(' ', ',', '.', ';', ':', '"', '“', '”', '‘', '’', '\'', '*', '_', '-', '–', '—', '|');
        segment = Abbreviated().Replace(segment, "");
        segment = LeadingIn().Replace(segment, "");
        return OutletWord().Replace(segment, "").Trim(' ', '(', '[');
    }

    private static bool IsName(string segment) =>
        segment.Length is > 1 and <= 120 && segment.Count(' ') < 14 && !Places.Contains(segment) && (Outlets.FindOrNull(segment) is { Plain: false } || !(Filler().IsMatch(segment) || Number().IsMatch(segment)))
        && (char.IsUpper(segment[0]) || char.IsDigit(segment[0]) || segment.Any(char.IsUpper) && !segment.Contains(' ', StringComparison.Ordinal)
            || segment[0] > 'ÿ' || Outlets.FindOrNull(segment) is not null || segment.StartsWith("the ", StringComparison.Ordinal));

    [GeneratedRegex(@"\s*[(\[][\s,.;]*[)\]]", RegexOptions.None, Timeout)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"^\W*in\b\s*:?\s*", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex LeadingIn();

    [GeneratedRegex(@"\s*\((\d+(st|nd|rd|th)\s+ed(n|ition)?\.?,\s*|rev\.?\s+ed\.?,\s*)?([^():\d]{2,40}:\s*)?(?<publisher>[^():\d][^():]{1,80}?)[,:]?\s+(?<date>((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{Ll}*\.?\s+)?\d{4})\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^\W*\((?<name>\p{Lu}[^(),]{1,60}),\s(?<date>[^()]{8,25})\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PageInBrackets();

    // "Washington, DC: Brookings Institution Press", "London: Routledge"
    [GeneratedRegex(@"(?<=^|[.,;(]\s*)(?<place>(М|Л|К|СПб)\.|(St\.\s)?\p{Lu}[\p{L}’'-]+([\s-]((de|la|le|upon|on|am|der|of|a\.d\.)\s)?\p{Lu}[\p{L}’'-]*){0,3}(,?\s(\p{Lu}\.?\s?){2,3}|(,\s\p{Lu}\p{Ll}+(\s\p{Lu}\p{Ll}+)?\.?){1,2})?((\s(and|&)\s|\s?[/;]\s?)\p{Lu}\p{L}+)?)\s?:\s(?<publisher>((de|van|von)\s|[lL][’'])?\p{Lu}[^,.:()]{1,70}(\.\s\p{Lu}\.\s[^,.:()]{1,40})?)|(?<=^|[.,(]\s*)\p{Lo}{2,6}\s?:\s?(?<publisher>\p{Lo}{2,15}(社|局|店|馆))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PlacePublisher();

    [GeneratedRegex(@"^\W*((speech|remarks|address|statement|lecture|keynote|interview|commentary|op-ed|report)\s+)?(delivered\s+|given\s+|written\s+)?by\s+(?<who>(\p{Lu}[\p{L}'’.-]*\s?){1,5})(,\s+(?<office>[^,]{3,120}(,\s[^,]{3,60}){0,2}))??(?=,\s|\s*$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Byline();

    // What the author was told himself has appeared nowhere.
    [GeneratedRegex(@"^(the )?author.s interview|^personal (interview|communication)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex OwnInterview();

    // "[Pivot to Asia]" after a title, "[People’s Daily]" after a name; dates in brackets have been read.
    [GeneratedRegex(@"\s*\[[^\[\]\d]{1,150}\]", RegexOptions.None, Timeout)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(Desk|Staff|Bureau|Correspondent|Reporter|Team|Editorial Board|Editors)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Desk();

    [GeneratedRegex(@"\b(briefing|working|discussion|policy|research|occasional|issue|background|position) (paper|brief|note|memo|report)s?\b|\b(monograph|paper|memo|brief|report|series|research report)\s+(no\.?\s*)?\d+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Series();

    [GeneratedRegex(@"^(?<outlet>\p{Lu}.+?)\s+((special|policy|research|annual|working|discussion|background|briefing|issue|occasional|country)\s+)?(report|brief|paper|memo|note|insight|analysis|commentary|comment|fact ?sheet|backgrounder|dossier)s?\s*(no\.?\s*)?\d*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex InSeries();

    [GeneratedRegex(@"\s*[(\[]\p{Lu}[\p{L}\s.&-]{1,25}[)\]]?$", RegexOptions.None, Timeout)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"\s+(newspaper|online|website|report|magazine|news report|web site|weekly|blog)$|\s*\((blog|online|website|newspaper|magazine|podcast|web)\)?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex OutletWord();

    [GeneratedRegex(@"^(n\.?\s?d|no date|web|online|print|opinion|editorial|op-ed|video|pdf|html|annexe?.*|land deals.*|ibid|and|emphasis added|my translation|author'?s translation|hereafter.*|translated.*|trans\..*|transl\..*|speech.*|report|paper|brief|working paper|policy brief|special report|paperback|hardcover|special issue.*|first published.*|last (updated|modified).*|updated.*|published.*|posted.*|[\d\W]+|\d{1,2}(:\d\d)?\s?[ap]\.?m\.?|\d{1,2}:\d\d(\s\p{L}{2,4})?|№?\s*\d+|\d+\s*(vols?|p|pp|с|стр)\.?|kindle( edition)?|e-?book|press release|news release|media release|blog( post)?|forthcoming|in press|translated by.*|unpublished.*|data ?set|(final|annual|interim) report|\p{L}+ (report|paper) of (the )?session.*|in (russian|chinese)|(\d{1,2}(st|nd|rd|th)|first|second|third|fourth|fifth|revised|rev\.?|updated|new|expanded|enlarged)(\s+(and\s+)?\p{L}+\.?)?\s+(ed|edn|edition|version|printing)\.?|(\p{L}+\s)?(critical|student|annotated)\sedition|repr(int|inted)?\b.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Filler();

    // "FOI-R--4087--SE", "A/RES/68/262", "HC 612", "IF12120": numbers of documents.
    [GeneratedRegex(@"^(?=.*\d)\p{Lu}{1,6}([-/\s]*[\p{Lu}\d]+|/\p{Lu}\p{Ll}+\.?\s?\d*)*(\sfinal)?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Number();
}
