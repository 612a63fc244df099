using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Law;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Reads references whose title stands in quotation marks: what is before it are the authors, what is after it is left.</summary>
internal static partial class QuotedReader
{
    private const int ShortTitle = 3;

    /// <summary>Reads authors and title.</summary>
    /// <returns>Whether a title stands in quotation marks.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (QuotedTitle.FindOrNull(reference.Rest) is not { } quoted) return false;
        var head = reference.Rest[..quoted.Start].Trim();
        var words = quoted.Text.Count(' ') + 1;
        if (words <= ShortTitle && head.Length > 0 && GoesOn().IsMatch(reference.Rest.AsSpan(quoted.End))) return false;
        var title = quoted.Text;
        if (head.Length == 0)
        {
            // Without the opening mark the author may stand inside: "Anna Holm, The long road’, Dagbladet".
            if (quoted.Start == 0 && reference.Rest[0] == title[0]) title = AfterAuthor(reference, title);
        }
        else if (Broadcast().IsMatch(head) && Outlets.FindOrNull(head.TrimEnd(',', '.', ':')) is null)
        {
            reference.Container = head.TrimEnd(',', '.', ':');
        }
        else if (!AuthorReader.Read(reference, head))
        {
            if (Body().IsMatch(head) && IsSetApart(reference.Rest, quoted) && !ImprintReader.IsPlace(head) && !WorkNoun().IsMatch(head) && !LawWords.IsLaw(head)) reference.Authors.Add(head.TrimEnd(',', '.', ':'));
            else if (words <= ShortTitle && head.Count(' ') >= 2 && !LawWords.IsLaw(head)) return false;
            // "Federal'nyi zakon ot 13.07.2015": the day of the law, not the year of the collection.
            if (LawWords.IsLaw(head) && ReferenceDates.Find(head) is [.., { Fineness: 3 } day]) reference.Issued ??= day.Date;
            // A law "On Harbours" is called by its number too, a resolution by its title.
            if (LawWords.IsLaw(head) ? OnMatter().IsMatch(title) : WorkNoun().IsMatch(head)) title = $"{head.TrimEnd(',', ':')} {reference.Rest[quoted.Start]}{title}{reference.Rest[quoted.End - 1]}";
        }

        reference.Title = title;
        reference.IsQuoted = true;
        reference.Rest = Translation().Replace(reference.Rest[quoted.End..], "", 1);
        LawReader.ReadJournal(reference);
        if (reference.Take(PagesInBrackets()) is { } pages) reference.Pages = SerialReader.Range(pages.Groups["pages"].Value);
        reference.IsChapter = InCollection().IsMatch(reference.Rest);
        InJournalReader.Read(reference);
        LocatorReader.Read(reference);
        return true;
    }

    // Behind a title comes a comma, a stop or a bracket, or it stood before the mark; behind words quoted within a title, more words.
    private static bool IsSetApart(string text, QuotedTitle quoted) =>
        text[quoted.End - 2] is ',' or '.' || quoted.End >= text.Length || text[quoted.End] is ',' or '.' or ';' || text.AsSpan(quoted.End).TrimStart() is ['(' or '[', ..];

    private static string AfterAuthor(PrintedReference reference, string title)
    {
        var comma = title.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || title.AsSpan(0, comma).Count(' ') is 0 or > 3 || !PersonName.Is(title[..comma])) return title;
        reference.Authors.Add(PersonName.WithoutRank(title[..comma]));
        return title[(comma + 2)..];
    }

    [GeneratedRegex(@"^(the\s+)?(\p{L}+\s+){0,3}(report|law|treaty|act|decree|resolution|agreement|convention|protocol|white paper|seminar|conference|interview|speech|remarks|address|statement|press release|film|documentary|series)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WorkNoun();

    // "On Harbours", "O portakh", "О портах"
    [GeneratedRegex(@"^(On|Ob?|Об?)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OnMatter();

    // "Border Talk podcast,": where an episode was sent
    [GeneratedRegex(@"^\p{Lu}[^,;:]{2,60}\s([Pp]odcast|[Rr]adio [Ss]how|[Bb]log)[,.:]?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Broadcast();

    // "Global Trade Alert,": capitals before a title are who made it, though nothing else says so.
    [GeneratedRegex(@"^(?!Chapter|Part|Section|Table|Figure|Annex|Appendix)\p{Lu}[\p{L}’'&-]*(\s(\p{Lu}[\p{L}’'&-]*|of|for|and|the)){1,6}[,.:]$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Body();

    // "“Great Game” or Small Change? Russia in Asia (London: House, 2012)": words quoted at the beginning of a book's title.
    [GeneratedRegex(@"^\s(?!in\b)\p{L}[^()“”]{3,150}\(\p{Lu}[^():]{1,40}:\s[^():]{3,60},\s(1[89]|20)\d\d\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex GoesOn();

    // "in A. Lee (ed.), …", "in Title, ed. A. Lee", "in Title (City: House, 2010)", "Title, edited by A. Lee, …"
    [GeneratedRegex(@"^\W*in\s*:?\s+[^,]{3,200}?(\(eds?\.?\)|,\s*eds?\.?\s|,\s*edited by\s|\([^()]*:[^()]*\d{4}\))|^\W*in\s*:?\s.*\(eds?\.?\)|^\W*in\s+(?-i:\p{Lu})[^“]{3,250}?\([^()]*:[^()]*\d{4}\)|^[^,“”]{3,200},\s(edited by|eds?\. by)\s|^\W{0,3}(?-i:\p{Lu})[^,“”():]{3,100}(,\s[^,“”():]{3,60}){0,3}\s\(eds?\.?\),\s(?-i:\p{Lu})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InCollection();

    // "“Povorot k Azii” [Pivot to Asia], …", "“…” (Pivot to Asia), …": a title in English after one in another language.
    [GeneratedRegex(@"^\W{0,2}\s*(\[[^\[\]\d]{3,200}\]|\((?!.*\b(ed|eds|edited|blog)\b)(\p{L}[\p{L}’'-]*[:,]?\s){2,}[^()\d]{2,150}\)(?=\s*[,.]))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Translation();

    // "‘Title’ (78–96) in A. Lee (ed.), …"
    [GeneratedRegex(@"^\W{0,2}\s*\((pp?\.\s*)?(?!(1[5-9]|20)\d\d)(?<pages>\d{1,4}\s?[-–]\s?\d{1,4})\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesInBrackets();
}
