using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>Takes authors and title out of a reference, whatever the style that sets them apart.</summary>
internal static partial class TitleReader
{
    private const int Timeout = 15_000;

    /// <summary>Reads them; what follows the title is left for others to read.</summary>
    public static void Read(PrintedReference reference)
    {
        reference.Rest = TranslatorAside().Replace(reference.Rest, "");
        reference.Take(FiledUnder(), "");
        reference.Take(FirstPrinted(), "(");
        reference.Take(InForce(), "");
        reference.Rest = Signed().Replace(reference.Rest, ", ");
        if (Statute().Match(reference.Rest) is { Success: true } statute)
        {
            // "Harbour Act 1974, s 6"
            reference.Title = statute.Value;
            reference.Issued = ReferenceDates.WholeOrNull(statute.Groups["date"].Value)?.Date;
            reference.Rest = reference.Rest[statute.Length..];
            LocatorReader.Read(reference);
            return;
        }

        if (ReadQuoted(reference) || ReadEmphasis(reference) || ReadSlashes(reference)) return;
        var open = QuotedTitle.UnclosedOpener(reference.Rest);
        if (open >= 0)
        {
            ReadAuthors(reference, reference.Rest[..open]);
            reference.Rest = reference.Rest[(open + 1)..];
            reference.IsQuoted = true;
        }

        LocatorReader.Read(reference);
        AuthorHead.Read(reference);
        if (!AuthorDateReader.Read(reference) && !ReadImprint(reference)) UnquotedTitle.Read(reference);
    }

    /// <summary>Reads the words before a title as authors, with a date in brackets and "Speech by" where they are there.</summary>
    /// <returns>Whether the words were such.</returns>
    public static bool ReadAuthors(PrintedReference reference, string head)
    {
        head = WithoutStop(head.Trim(' ', ',', ':', '-', '–', '—', '*', '_'));
        var bracket = DateInBrackets().Match(head);
        if (bracket.Success && ReferenceDates.WholeOrNull(bracket.Groups["date"].Value) is { } date)
        {
            reference.Issued ??= date.Date;
            head = WithoutStop(head[..bracket.Index].Trim(' ', ','));
        }
        else if (DateAfterStop().Match(head) is { Success: true } after)
        {
            reference.Issued ??= ReferenceDates.WholeOrNull(after.Groups["date"].Value)?.Date;
            head = WithoutStop(head[..after.Index].Trim(' ', ','));
        }

        var by = By().Match(head);
        if (by.Success) head = by.Groups["who"].Value;
        if (head.Length == 0 || Anonymous().IsMatch(head)) return true;
        var names = NameReader.Read(head, out var others);
        if (names.Count == 0 && AfterComment(head) is { } last) names = NameReader.Read(last, out others);
        reference.Authors.AddRange(names);
        reference.AndOthers |= others && names.Count > 0;
        return names.Count > 0;
    }

    // "The figure leaves out arms. Customs Service", "Others disagree: Ann Lee": the names are what stands last.
    private static string? AfterComment(string head)
    {
        var at = Math.Max(head.LastIndexOf(": ", StringComparison.Ordinal), Segments.AtStops(head) is { Count: > 1 } sentences ? head.LastIndexOf(sentences[^1], StringComparison.Ordinal) - 1 : -1);
        return at > 0 && head.AsSpan(0, at).Trim().Count(' ') >= 2 && Verbal().IsMatch(head[..at]) ? head[(at + 1)..].Trim() : null;
    }

    // The stop after an initial belongs to it.
    private static string WithoutStop(string head) =>
        head.EndsWith('.') && !(head.Length > 1 && char.IsUpper(head[^2]) && (head.Length == 2 || !char.IsLetter(head[^3]))) ? head[..^1] : head;

    private static bool ReadQuoted(PrintedReference reference)
    {
        if (QuotedTitle.FindOrNull(reference.Rest) is not { } quoted) return false;
        var head = reference.Rest[..quoted.Start].Trim();
        var words = quoted.Text.Count(' ') + 1;
        var title = quoted.Text;
        if (head.Length == 0)
        {
            // Without the opening mark the author may stand inside: "Anna Holm, The long road’, Dagbladet".
            if (quoted.Start == 0 && reference.Rest[0] == title[0]) title = AfterAuthor(reference, title);
        }
        else if (!ReadAuthors(reference, head))
        {
            if (words <= 3 && head.Count(' ') >= 2 && !LawWords.IsLaw(head)) return false;
            if (WorkNoun().IsMatch(head)) title = $"{head.TrimEnd(',', ':')} {reference.Rest[quoted.Start]}{title}{reference.Rest[quoted.End - 1]}";
        }

        reference.Title = title;
        reference.IsQuoted = true;
        reference.Rest = reference.Rest[quoted.End..];
        reference.Rest = Translation().Replace(reference.Rest, "", 1);
        ReadLawJournal(reference);
        if (reference.Take(PagesInBrackets()) is { } pages) reference.Pages = SerialReader.Range(pages.Groups["pages"].Value);
        reference.IsChapter = InCollection().IsMatch(reference.Rest);
        LocatorReader.Read(reference);
        return true;
    }

    // OSCOLA: ‘Title’ (2009) 72 MLR 554, ‘Title’ [2005] PL 440
    private static void ReadLawJournal(PrintedReference reference)
    {
        if (reference.Take(LawJournal(), "") is not { } journal) return;
        reference.Issued ??= ReferenceDates.WholeOrNull(journal.Groups["date"].Value)?.Date;
        reference.Container = journal.Groups["name"].Value;
        if (journal.Groups["vol"] is { Success: true } volume) reference.Volume = volume.Value;
        if (journal.Groups["issue"] is { Success: true } issue) reference.Issue = issue.Value;
        reference.Locator = $"p. {journal.Groups["page"].Value}";
    }

    private static string AfterAuthor(PrintedReference reference, string title)
    {
        var comma = title.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || title.AsSpan(0, comma).Count(' ') is 0 or > 3 || !NameReader.IsPerson(title[..comma])) return title;
        reference.Authors.Add(NameReader.WithoutRank(title[..comma]));
        return title[(comma + 2)..];
    }

    // *Title* or _Title_, as Markdown sets book titles.
    private static bool ReadEmphasis(PrintedReference reference)
    {
        var match = Emphasis().Match(reference.Rest);
        if (!match.Success) return false;
        var head = reference.Rest[..match.Index];
        if (!ReadAuthors(reference, head)) return false;
        reference.Title = match.Groups["title"].Value.Trim().TrimEnd('.', ',');
        reference.Rest = reference.Rest[(match.Index + match.Length)..];
        LocatorReader.Read(reference);
        return true;
    }

    // GOST: "Familia I. O. Title // Container. Date."
    private static bool ReadSlashes(PrintedReference reference)
    {
        var slashes = reference.Rest.IndexOf(" // ", StringComparison.Ordinal);
        if (slashes < 0) return false;
        var head = reference.Rest[..slashes].Trim();
        var who = FamilyFirst().Match(head);
        if (who.Success) ReadAuthors(reference, who.Value);
        reference.Title = head[who.Length..].Trim(' ', '.', ',');
        reference.IsQuoted = true;
        reference.Rest = reference.Rest[(slashes + 3)..];
        LocatorReader.Read(reference);
        return true;
    }

    // Author, Title (City: Publisher, 2008) …
    private static bool ReadImprint(PrintedReference reference)
    {
        var match = Imprint().Match(reference.Rest);
        if (!match.Success || ReferenceDates.WholeOrNull(match.Value) is not null) return false;
        var date = ReferenceDates.WholeOrNull(match.Groups["date"].Value);
        if (date is null && !AuthorDateReader.IsUndated(match.Groups["date"].Value)) return false;
        var publisher = match.Groups["publisher"].Value.Trim(' ', ',');
        // "(Moscow, 2018)" names a place alone.
        if (!ContainerReader.IsPlace(publisher)) reference.Publisher = publisher;
        reference.Issued ??= date?.Date;
        var before = reference.Rest[..match.Index].Trim(' ', ',', '.');
        var chapter = ChapterIn().Match(before);
        if (chapter.Success)
        {
            reference.IsChapter = true;
            reference.Container = CollectionReader.BookTitle(chapter.Groups["book"].Value);
            before = before[..chapter.Index].Trim(' ', ',');
        }

        UnquotedTitle.ReadAuthorAndTitle(reference, TitleTail.WithoutEdition(before));
        reference.Rest = reference.Rest[(match.Index + match.Length)..];
        return true;
    }

    // "(entered into force 27 January 1980)"; a treaty is of the day on which it was signed.
    [GeneratedRegex(@",?\s*[\[(](entered|entry) into force[^()\[\]]*[\])]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex InForce();

    // ", opened for signature 23 May 1969, 1155 UNTS 331"
    [GeneratedRegex(@",\s(opened for signature|signed|adopted|concluded|done)(\sat\s\p{Lu}[\p{L}\s]{2,30})?,?(\son)?\s(?=\d{1,2}\s\p{Lu}|\p{Lu}\p{L}{2,8}\s\d)|,\s\d{1,4}\s(U\.?N\.?T\.?S\.?|I\.?L\.?M\.?|L\.?N\.?T\.?S\.?|U\.?S\.?T\.?)\s\d{1,6}(?=\W|$)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(The\s)?(\p{Lu}[\p{L}’'&-]*\s|(of|and|on|for|the|to|in)\s|\([\p{L}\s]{3,60}\)\s){1,10}(Act|Ordinance|Regulations?|Statute)\s(of\s)?(?<date>(1[5-9]|20)\d\d)(?=\s*$|[,.]\s*(s|ss|sect?|section|art|article|pt|part|ch|c|reg|sch)\b|[.;]|\s\(\p{Lu})", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Statute();

    // "(1954; repr., New York: Viking, 1987)": the year of the copy that is cited.
    [GeneratedRegex(@"\(\[?(1[5-9]|20)\d\d\]?;\s(repr(int|inted)?\b\.?|reissued|new ed\.|rev\. ed\.)?,?\s*(?=\p{Lu})", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex FirstPrinted();

    // "(Ministry Publication No. 18-2059)": the number by which the body files it.
    [GeneratedRegex(@"\s*\([^()]{0,60}\b(publication|report|document|doc\.|paper|bulletin|catalogue|contract|item)\s(no\.|nr\.?|number|№)\s?[^()]{1,30}\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex FiledUnder();

    // "[trans. A. Lee]", "(A. Lee, Trans.)", "(Original work published 1949)"
    [GeneratedRegex(@"\s*\[(trans|tr|ed)[^\]]{0,60}\]|,?\s*\([^()]{3,80},\s(trans|transl|tr)\.?\)|\.?\s*\(orig(inal|inally|\.)\s[^()]{0,40}\d{4}\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex TranslatorAside();

    [GeneratedRegex(@"^(anon|anonymous|author unknown|no author)\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Anonymous();

    // Words in lower case, as a comment has them and names do not.
    [GeneratedRegex(@"\s\p{Ll}{4,}", RegexOptions.None, Timeout)]
    private static partial Regex Verbal();

    [GeneratedRegex(@"[\[(](?<date>[^()\[\]]*\d{4}[^()\[\]]*)[\])]$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex DateInBrackets();

    [GeneratedRegex(@"(?<=[.,)\p{L}])\s(?<date>(1[5-9]|20)\d\d[a-e]?|n\.\s?d)\.?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex DateAfterStop();

    [GeneratedRegex(@"^((speech|remarks|address|statement|lecture|interview|comment|commentary|opinion|article|report|testimony)\b[^,]*\s)?(by|with)\s+(?<who>.+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex By();

    [GeneratedRegex(@"^(the\s+)?(\p{L}+\s+){0,3}(report|law|treaty|act|decree|resolution|agreement|convention|protocol|white paper|seminar|conference|interview|speech|remarks|address|statement|press release|film|documentary|series)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex WorkNoun();

    [GeneratedRegex(@"^\W*in\s*:?\s+[^,]{3,200}?(\(eds?\.?\)|,\s*eds?\.?\s|,\s*edited by\s|\([^()]*:[^()]*\d{4}\))|^\W*in\s*:?\s.*\(eds?\.?\)|^\W*in\s+(?-i:\p{Lu})[^“]{3,250}?\([^()]*:[^()]*\d{4}\)|^[^,“”]{3,200},\s(edited by|eds?\. by)\s", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex InCollection();

    // "“Povorot k Azii” [Pivot to Asia], …", "“…” (Pivot to Asia), …": a title in English after one in another language.
    [GeneratedRegex(@"^\W{0,2}\s*(\[[^\[\]\d]{3,200}\]|\((?!.*\b(ed|eds|edited|blog)\b)(\p{L}[\p{L}’'-]*[:,]?\s){2,}[^()\d]{2,150}\)(?=\s*[,.]))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Translation();

    [GeneratedRegex(@"(?<![\w*_])(?<mark>[*_]{1,2})(?<title>[^*_]{4,300})\k<mark>(?![\w*_])", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^(\p{Lu}[\p{Ll}-]+,?\s(\p{Lu}\.\s?){1,2},?\s*)+", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"^[\s,]*[\[(](?<date>(1[89]|20)\d\d)[\])]\s((?<vol>\d{1,3})(\s?\((?<issue>\d{1,3})\))?\s)?(?<name>\p{Lu}[\p{L}&.’' ]{0,60}?)\s(?<page>\d{1,5})(?=\W*$|,\s\d)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex LawJournal();

    // "‘Title’ (78–96) in A. Lee (ed.), …"
    [GeneratedRegex(@"^\W{0,2}\s*\((pp?\.\s*)?(?!(1[5-9]|20)\d\d)(?<pages>\d{1,4}\s?[-–]\s?\d{1,4})\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PagesInBrackets();

    [GeneratedRegex(@"\s*\((\d+(st|nd|rd|th)\s+ed(n|ition)?\.?,\s*|rev\.?\s+ed\.?,\s*)?((?<place>[^():\d]{2,40}):\s*)?(?<publisher>[^():\d][^():]{1,80}?)[,:]?\s+(?<date>((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{Ll}*\.?\s+)?\d{4}|forthcoming|in press|n\.\s?d\.|no date)\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Imprint();

    [GeneratedRegex(@",?\s+in\s*:?\s+(?<book>.*\(eds?\.?\).*|.*,\s*(edited by|eds?\.)\s.*)$|,\s+in\s+(?<book>\p{Lu}[^:]{3,150})$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex ChapterIn();
}
