using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>Reads the dates that pages and posts state of themselves for programs: "2021-03-12T10:15:00+01:00", "2021/03/12", "March 12, 2021".</summary>
internal static class StatedDate
{
    /// <summary>The date; null where the words are none.</summary>
    public static EdtfDate? ReadOrNull(string? text)
    {
        if (text is null) return null;
        var day = text.Trim().Replace('/', '-');
        if (day.Length > 10 && day[10] is 'T' or ' ') day = day[..10];
        if (EdtfDate.TryParse(day, out var date, out _)) return date;
        return DateFinder.Find(text, null) is [{ Value: { } said }, ..] ? said : null;
    }
}
