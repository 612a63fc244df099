using System.Globalization;

namespace RelationsExplorer.Web.Citing;

/// <summary>
/// BibTeX, with the fields of biblatex where BibTeX has none: <c>date</c> holds the date as EDTF with its doubt, beside the year,
/// month and day of old.
/// </summary>
internal sealed class BibtexFormat : ReferenceFormat
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <inheritdoc/>
    public override string Name => "BibTeX";

    /// <inheritdoc/>
    public override string Extension => "bib";

    /// <inheritdoc/>
    public override string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public override void Write(TextWriter text, CslItem item)
    {
        text.Write($"@{item.Type.Bibtex}{{{item.Id},\n");
        Field("author", Authors(item));
        Field("title", Whole(item.Title));
        if (item.Type == WorkType.News) Field("entrysubtype", "newspaper");
        Field(ContainerField(item.Type), Whole(item.Container));
        Field(item.Type == WorkType.Report ? "institution" : "publisher", Whole(item.Publisher));
        Dates(item);
        Field("volume", BibtexText.Escape(item.Volume));
        Field("number", BibtexText.Escape(item.Issue));
        Field("pages", BibtexText.Escape(item.Pages)?.Replace("–", "--", StringComparison.Ordinal));
        Field("doi", BibtexText.Verbatim(item.Doi));
        Field("url", BibtexText.Verbatim(item.Url));
        if (PlainDates.OrNull(item.Accessed ?? Never) is [var accessed]) Field("urldate", accessed.Joined('-'));
        Field("version", BibtexText.Escape(item.Version));
        Field("langid", item.Language is "en" ? "english" : null);
        Field("note", BibtexText.Escape(item.FullNote));
        text.Write("}\n");

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Write($"  {name} = {{{value}}},\n");
        }

        void Dates(CslItem item)
        {
            if (item.Issued is not { } issued) return;
            if (BibtexText.IsBiblatexDate(issued)) Field("date", issued.ToString());
            if (PlainDates.YearOrNull(issued) is not { } year) return;
            Field("year", year.ToString("0000", CultureInfo.InvariantCulture));
            if (PlainDates.OrNull(issued) is not [{ Month: { } month } plain]) return;
            text.Write($"  month = {_months[month - 1]},\n");
            Field("day", plain.Day?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Corpus.Dates.EdtfDate Never { get; } = Corpus.Dates.EdtfDate.Parse("../..");

    private static string ContainerField(WorkType type) =>
        type == WorkType.News || type == WorkType.Journal ? "journal"
        : type == WorkType.Chapter || type == WorkType.Part ? "booktitle"
        : "howpublished";

    // Braces around the whole keep the capitals as they are.
    private static string? Whole(string? text) => BibtexText.Escape(text) is { } escaped ? $"{{{escaped}}}" : null;

    private static string? Authors(CslItem item)
    {
        var names = item.Names.Select(Author).ToList();
        if (item.HasOthers) names.Add("others");
        return names.Count == 0 ? null : string.Join(" and ", names);
    }

    private static string Author(AuthorName name) => name.Given is null
        ? $"{{{BibtexText.Escape(name.Family)}}}"
        : $"{BibtexText.Name(name.Family)}{(name.Suffix is null ? null : $", {BibtexText.Escape(name.Suffix)}")}, {BibtexText.Name(name.Given)}";
}
