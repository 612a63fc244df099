using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Foreign;
using RelationsExplorer.Import.Notes.References.Law;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Styles;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Takes authors and title out of a reference, whatever the style that sets them apart: the surest sign is looked for first.</summary>
internal static partial class TitleReader
{
    private static readonly SignedPattern TranslatorBy = new(TranslatorAside(), "[tr", "[ed", "trans", "tr)", "tr.)", "(orig");
    private static readonly SignedPattern FiledBy = new(FiledUnder(), "no.", "nr", "number", "№");
    private static readonly SignedPattern FirstPrintedBy = new(FirstPrinted(), ";");

    /// <summary>Reads them; what follows the title is left for others to read.</summary>
    public static void Read(PrintedReference reference)
    {
        reference.Rest = TranslatorBy.Replace(reference.Rest, "");
        reference.Take(FiledBy, "");
        reference.Take(FirstPrintedBy, "(");
        reference.Rest = ForeignMarks.InEnglish(reference.Rest);
        if (ChineseStyleReader.Read(reference) || ReporterReader.Read(reference) || FilmReader.Read(reference) || CourtReader.Read(reference) || RecordReader.Read(reference)) return;
        LawReader.ReadTreaty(reference);
        if (LawReader.Read(reference) || BluebookReader.Read(reference) || SlashReader.Read(reference) || OutletNoteReader.Read(reference)) return;
        ColonHead.Read(reference);
        // "Lee, A. (2014). What “trust” means": what stands in quotation marks is not all of the title.
        var isBare = AuthorDateReader.HasBareTitle(reference.Rest);
        if (!isBare && !reference.HasColonHead && (QuotedReader.Read(reference) || ReadEmphasis(reference))) return;
        if (!isBare && CommaStyle.ReadChapter(reference)) return;
        var open = isBare ? -1 : QuotedTitle.UnclosedOpener(reference.Rest);
        if (open >= 0)
        {
            AuthorReader.Read(reference, reference.Rest[..open]);
            reference.Rest = reference.Rest[(open + 1)..];
            reference.IsQuoted = true;
        }

        InJournalReader.Read(reference);
        if (YearHeadReader.Read(reference)) return;
        LocatorReader.Read(reference);
        reference.Rest = EmptyBrackets().Replace(reference.Rest, "");
        if (isBare && AuthorDateReader.Read(reference)) return;
        AuthorHead.Read(reference);
        if (!AuthorDateReader.Read(reference) && !ReadImprint(reference)) UnquotedTitle.Read(reference);
    }

    // *Title* or _Title_, as Markdown sets book titles.
    private static bool ReadEmphasis(PrintedReference reference)
    {
        var match = Emphasis().Match(reference.Rest);
        if (!match.Success) return false;
        var head = reference.Rest[..match.Index];
        if (!AuthorReader.Read(reference, head)) return false;
        reference.Title = match.Groups["title"].Value.Trim().TrimEnd('.', ',');
        reference.Rest = reference.Rest[(match.Index + match.Length)..];
        LocatorReader.Read(reference);
        return true;
    }

    // Author, Title (City: Publisher, 2008) …
    private static bool ReadImprint(PrintedReference reference)
    {
        if (ImprintReader.InBracketsOrNull(reference.Rest) is not { } match) return false;
        var date = ReferenceDates.WholeOrNull(match.Groups["date"].Value);
        if (date is null && !AuthorDateReader.IsUndated(match.Groups["date"].Value)) return false;
        // "(Moscow, 2018)" names a place alone.
        reference.Publisher = ImprintReader.PublisherOrNull(match) ?? reference.Publisher;
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

    // "(1954; repr., New York: Viking, 1987)": the year of the copy that is cited.
    [GeneratedRegex(@"\(\[?(1[5-9]|20)\d\d\]?;\s(repr(int|inted)?\b\.?|reissued|new ed\.|rev\. ed\.)?,?\s*(?=\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FirstPrinted();

    // "(Ministry Publication No. 18-2059)": the number by which the body files it.
    [GeneratedRegex(@"\s*\([^()]{0,60}\b(publication|report|document|doc\.|paper|bulletin|catalogue|contract|item)\s(no\.|nr\.?|number|№)\s?[^()]{1,30}\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex FiledUnder();

    // "[trans. A. Lee]", "(A. Lee, Trans.)", "(Original work published 1949)"
    [GeneratedRegex(@"\s*\[(trans|tr|ed)[^\]]{0,60}\]|,?\s*\([^()]{3,80},\s(trans|transl|tr)\.?\)|\.?\s*\(orig(inal|inally|\.)\s[^()]{0,40}\d{4}\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex TranslatorAside();

    // What is left of "(No. 12)".
    [GeneratedRegex(@"\s\(\s*\)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"(?<![\w*_])(?<mark>[*_]{1,2})(?<title>[^*_]{4,300})\k<mark>(?![\w*_])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@",?\s+in\s*:?\s+(?<book>.*\(eds?\.?\).*|.*,\s*(edited by|eds?\.)\s.*)$|,\s+in\s+(?<book>\p{Lu}[^:]{3,150})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ChapterIn();
}
