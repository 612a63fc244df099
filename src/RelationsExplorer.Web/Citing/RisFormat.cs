using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Web.Citing;

/// <summary>RIS, as EndNote, Zotero and libraries take it. Words on a date stand where the format has room for them: behind the third slash.</summary>
internal sealed class RisFormat : ReferenceFormat
{
    /// <inheritdoc/>
    public override string Name => "RIS";

    /// <inheritdoc/>
    public override string Extension => "ris";

    /// <inheritdoc/>
    public override string MediaType => "application/x-research-info-systems";

    /// <inheritdoc/>
    public override void Write(TextWriter text, CslItem item)
    {
        Tag("TY", item.Type.Ris);
        Tag("ID", item.Id);
        foreach (var name in item.Names) Tag("AU", Author(name));
        if (item.HasOthers) Tag("AU", Source.AndOthers);
        Tag("TI", item.Title);
        Tag("T2", item.Container);
        if (item.Type == WorkType.News || item.Type == WorkType.Journal) Tag("JF", item.Container);
        Tag("PB", item.Publisher);
        if (item.Issued is { } issued)
        {
            Tag("PY", PlainDates.YearOrNull(issued)?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
            Tag("DA", Date(issued));
        }

        Tag("VL", item.Volume);
        Tag("IS", item.Issue);
        Pages(item.Pages);
        Tag("DO", item.Doi);
        Tag("UR", item.Url);
        if (item.Accessed is { } accessed) Tag("Y2", Date(accessed));
        Tag("ET", item.Version);
        Tag("LA", item.Language);
        Tag("N1", item.FullNote);
        text.Write("ER  - \n");

        void Tag(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Write($"{name}  - {value}\n");
        }

        void Pages(string? pages)
        {
            var ends = pages?.Split(['-', '–'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
            if (ends.Length > 0) Tag("SP", ends[0]);
            if (ends.Length > 1) Tag("EP", ends[1]);
        }
    }

    /// <summary>YYYY/MM/DD/words, each part empty where unknown.</summary>
    private static string? Date(EdtfDate date)
    {
        var words = date.IsApproximate || date.IsUncertain || PlainDates.OrNull(date) is not [_] ? date.InWords().Replace('/', ' ') : null;
        if (PlainDates.OrNull(date) is not [var plain]) return $"///{words}";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain.Year:0000}/{plain.Month:00}/{plain.Day:00}/{words}");
    }

    // The name of a body ends with a comma, so that it is not turned round.
    private static string Author(AuthorName name) => name.Given is null ? $"{name.Family}," : $"{name.Family}, {name.Given}{(name.Suffix is null ? null : $", {name.Suffix}")}";
}
