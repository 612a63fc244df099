using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Addresses;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Foreign;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>
/// Reads bibliographic references in the common styles: Chicago notes and bibliography, APA, MLA, Harvard, the house
/// styles of newspapers and of Indian and Pakistani institutes. What is missing in print stays missing.
/// </summary>
public static partial class ReferenceParser
{
    private const int Longest = 4000;
    private const int LongestWork = 1500;
    private const string Stand = "Adam Stand";
    private static readonly SignedPattern CalledBy = new(Called(), "hereafter", "hereinafter", "henceforth", "folgenden", "ci-après");
    private static readonly SignedPattern HandleBy = new(Handle(), "@");
    private static readonly SignedPattern PostBy = new(Post(), "tweet", "status update", "post", "thread", "channel", "video");

    /// <summary>The works that a note or an entry of a reference list names, in order; empty for a mere comment.</summary>
    /// <param name="raw">The note as printed, without its number.</param>
    public static IReadOnlyList<ParsedReference> Parse(string raw) => Parse(raw, out _);

    /// <summary>The same; says as well whether the note, or what it says of one work, is so long that its end was not read.</summary>
    internal static IReadOnlyList<ParsedReference> Parse(string raw, out bool isCut)
    {
        ArgumentNullException.ThrowIfNull(raw);
        isCut = false;
        if (Thanks().IsMatch(raw) || CommentNote.Is(raw)) return [];
        var works = ReferenceSplitter.Split(BrokenAddress.Joined(raw.Length > Longest ? raw[..Longest] : raw));
        isCut = raw.Length > Longest || works.Any(text => text.Length > LongestWork);
        return [.. works.Select(One).Where(IsReference)];
    }

    private static ParsedReference One(string text)
    {
        var words = ForeignWords.InEnglish(RaggedSpacing.Mended(text));
        return (BackReader.ReadOrNull(words) ?? ShortFormReader.ReadOrNull(words) ?? Full(words)) with { Raw = text };
    }

    /// <summary>Reads the words about one work as a full reference, whatever short form they may be; null where they name none.</summary>
    internal static ParsedReference? FullOrNull(string text) => Full(ForeignWords.InEnglish(RaggedSpacing.Mended(text))) is { } work && IsReference(work) ? work with { Raw = text } : null;

    private static ParsedReference Full(string text)
    {
        if (text.Length > LongestWork) text = text[..LongestWork];
        var raw = text;
        var called = CalledBy.Match(text);
        if (called.Success) text = text.Remove(called.Index, called.Length);
        var same = SameAuthor().Match(text);
        // A dash stands for a name: any name is read as well in its place.
        var work = new PrintedReference(same.Success ? $"{Stand}{same.Groups["stop"].Value} {text[same.Length..]}" : text);
        AddressReader.Read(work);
        ThesisReader.Read(work);
        SeriesReader.Read(work);
        work.Take(HandleBy, "");
        if (work.Take(PostBy, "") is { } post)
        {
            work.IsPost = true;
            work.Container = post.Groups["where"] is { Success: true } where ? where.Value : post.Groups["tweet"].Success ? "Twitter" : null;
        }

        TitleReader.Read(work);
        ContainerReader.Read(work);
        if (work.Publisher is { } house) work.Publisher = OnBehalf().Replace(house, "");
        if (work is { Series: { } series, Container: null, Publisher: null }) work.Container = ContainerChooser.SeriesOutletOrNull(series) ?? series;
        if (same.Success) work.Authors.Clear();
        if (work.Title is { } title && Homely(title, work.IsQuoted) is var plain) work.Title = plain.Length > 0 ? plain : null;
        if (work is { Title: { } only, IsQuoted: false } && Release().IsMatch(only)) Untitle(work);
        if (work.Container is null && work.Authors is [var body] && (Outlets.FindOrNull(body) is { Outlet.IsPress: true } || PressNames.IsOne(body)))
        {
            // "Reuters, “Title,” date": the agency is where it appeared.
            work.Container = body;
            work.Authors.Clear();
        }

        // "CNN, “Title,” CNN.com": it is no author of its own.
        if (work is { Container: { } container, Authors: [var outlet] } && Outlets.FindOrNull(outlet) is { Outlet.IsPress: true } press && Outlets.FindOrNull(container)?.Outlet == press.Outlet) work.Authors.Clear();

        if (IsRemark(work)) (work.Title, work.Container) = (null, null);
        work.Issued ??= work.Url is { } url ? AddressDates.FindOrNull(url) : null;
        if (IsDateOfSubject(work)) work.Issued = null;
        return new ParsedReference(raw)
        {
            Kind = KindJudge.Of(work, text),
            Authors = work.Authors,
            AndOthers = work.AndOthers,
            Title = work.Title,
            TitleTranslated = TranslationFinder.BehindOrNull(raw, work.Title),
            Container = work.Container,
            ContainerTranslated = TranslationFinder.BehindOrNull(raw, work.Container),
            Publisher = work.Publisher,
            Volume = work.Volume,
            Issue = work.Issue,
            Pages = work.Pages,
            Issued = work.Issued,
            Accessed = work.Accessed,
            Url = work.Url,
            Doi = work.Doi,
            Locator = work.Locator,
            SameAuthor = same.Success,
            IsThesis = work.IsThesis,
            IsQuoted = work.IsQuoted,
            IsNumbered = work.IsNumbered,
            Series = work.IsChapter ? null : work.Series,
            Called = called.Success ? called.Groups["name"].Value.Trim(' ', '*', '_', '“', '”', '‘', '’', '"', '\'', ',', '.') : work.Called,
        };
    }

    // "Gazprom, press release, 2 December 2019": no title, but where it appeared.
    private static void Untitle(PrintedReference work)
    {
        work.Title = null;
        if (work.Container is not null || work.Authors is not [var body] || !BodyName.Is(body)) return;
        work.Container = body;
        work.Authors.Clear();
    }

    // A comment has neither a date nor an address nor a known outlet; "Lo, Axis, 45" may still be a short form.
    private static bool IsReference(ParsedReference work) =>
        work.Back != BackReference.None || work.IsFull || (work.Title is not null && (work.Authors.Count > 0 || work.SameAuthor || QuotedTitle.FindOrNull(work.Raw) is not null));

    // "Values are rounded. Totals may not add up to the sum": two sentences, no work.
    private static bool IsRemark(PrintedReference work) =>
        work is { Container: { } container, IsQuoted: false, Authors.Count: 0, Issued: null, Url: null, Doi: null, Publisher: null, Volume: null, Issue: null, Pages: null, Locator: null }
        && SmallWords().IsMatch(container) && Outlets.FindOrNull(container) is null;

    // A web page about the year 1860 that gives a day of 1860 tells the day of its subject, not its own.
    private static bool IsDateOfSubject(PrintedReference work) =>
        work is { Issued.Latest.Year: < 1900 and var year, Title: { } title } && (work.Accessed is not null || work.Url is not null)
        && title.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Homely(string title, bool isQuoted)
    {
        title = title.Trim(' ', ',', ';', '*', '_').Trim();
        return isQuoted ? title : TitleTail.Without(title);
    }

    [GeneratedRegex(@"^(—{1,4}|–{2,4}|-{3,}|_{2,}|([Ii]dem|Id\.|[Dd]ers\.|[Dd]ies\.|[Dd]erselbe|[Dd]ieselbe|Ead\.|Eadem|Tenże|Он же|Она же)(?=[.,:]?\s[“„‘""«»*_\p{Lu}]))(?<stop>[.,:]?)\s*", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SameAuthor();

    // "* Associate Professor of Law. I thank the participants of the 2018 workshop."
    [GeneratedRegex(@"^[^“«""‘\d]{0,120}\b(I|[Ww]e|[Tt]he authors?)\s((wish|would like|am|is|are)\s)?(deeply\s|very\s)?(to\s)?(thanks?|grateful|indebted|acknowledges?)\s[^“«""]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Thanks();

    // "Harbour Press for the Institute of Ferries": who asked the house to print it.
    [GeneratedRegex(@"(?<=\b(Press|Publishers?|Publishing|Books|Verlag|Routledge|Macmillan|Palgrave|Wiley|Brill|Springer|Ashgate)),?\s(for|on behalf of)\s(the\s)?\p{Lu}.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OnBehalf();

    // "(hereafter Survey)", ", hereinafter cited as “Survey”"
    [GeneratedRegex(@"\s*[(\[]\s*(hereafter|hereinafter|henceforth|im Folgenden|ci-après),?(\s(cited|referred to|abbreviated|quoted))?(\sas)?:?\s+(?<name>[^()\[\]]{2,60})[)\]]|[,.]\s*(hereafter|hereinafter|henceforth|im Folgenden|ci-après),?(\s(cited|referred to|abbreviated|quoted))?(\sas)?:?\s+(?<name>[^()\[\];.,]{2,60})(?=[.;,]|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(press|news|media)\s(release|statement|notice|briefing|communiqu[eé])$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Release();

    [GeneratedRegex(@"(\s(?!(of|and|the|for|in|on)\b)\p{Ll}+){3}", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SmallWords();

    // "(@spokesperson)", "[@mfa]"
    [GeneratedRegex(@"\s*[(\[]@\w{1,30}[)\]]\.?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Handle();

    [GeneratedRegex(@"\s*\[(tweet|status update|video)\]|,?\s*\b(?<where>Twitter|Facebook|Telegram|Weibo|WeChat|VKontakte|LinkedIn|Douyin|Instagram|YouTube|X)\s+(post|thread|channel|video)\b|,\s*(?<tweet>tweet)\b(?=,)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Post();
}
