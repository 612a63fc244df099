using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Finds author and title between full stops: "Lo, Bobo. Title. Washington: Brookings, 2008", "Title. Outlet. Date".</summary>
internal static class TitleAtStops
{
    /// <summary>Reads what stands between the stops; the container stays in the rest.</summary>
    public static void Read(PrintedReference reference, List<string> stops)
    {
        var at = 0;
        if (reference.Authors.Count == 0 && !reference.IsQuoted && stops.Count >= 2 && !IsDated(stops[1]) && IsAuthorList(stops[0], stops.Count))
        {
            reference.Authors.AddRange(NameReader.Read(stops[0], out var others));
            reference.AndOthers = others;
            at = 1;
            // Chicago author-date: Author. 2019. Title.
            if (stops.Count > 2 && ReferenceDates.WholeOrNull(stops[1]) is { } date)
            {
                reference.Issued ??= date.Date;
                at = 2;
            }
        }
        else if (reference.Authors.Count == 0 && stops.Count >= 2 && stops[0].Contains(", ", StringComparison.Ordinal) && !IsDated(stops[0]))
        {
            // "Author, Title. Container, date": the comma style with one stop.
            var head = Segments.AtCommas(stops[0]);
            var authors = LeadingAuthors.Read(reference, head);
            if (authors > 0 && authors < head.Count)
            {
                reference.Title = Segments.TextFrom(stops[0], head, authors);
                reference.Rest = string.Join(". ", stops.Skip(1));
                return;
            }
        }

        if (at == 0 && IsDated(stops[0]))
        {
            TitleAtCommas.Read(reference, string.Join(", ", stops));
            return;
        }

        if (reference.Authors.Count > 0) CollectionReader.ReadAfterTitle(reference, stops, at + 1);
        if (reference.HasColonHead) Subtitles.Join(stops, at);
        reference.Title = at < stops.Count ? stops[at] : null;
        reference.Rest = string.Join(". ", stops.Skip(at + 1));
        if (at + 1 >= stops.Count && reference.Title is { } only && only.Contains(',', StringComparison.Ordinal))
        {
            reference.Title = null;
            TitleAtCommas.Read(reference, only);
        }
    }

    private static bool IsAuthorList(string text, int stops)
    {
        var names = NameReader.Read(text, out _);
        if (names.Count == 0) return false;
        if (stops >= 3 && Outlets.FindOrNull(text) is not null) return true;
        if (text.Contains(',', StringComparison.Ordinal) || text.Contains("et al", StringComparison.Ordinal) || names.Count > 1 || (stops >= 3 && BodyName.IsOffice(text))) return true;
        // "Axis of Convenience. Brookings. 2008": two or three capitalised words are a person only before a title.
        return stops >= 3 && (names[0].Contains(' ', StringComparison.Ordinal) || names[0][0] > '\u2E80') && !LeadingAuthors.SmallWord().IsMatch(text);
    }

    private static bool IsDated(string text) => ReferenceDates.Find(text).Any(date => date.Fineness == 3) && text.Contains(',', StringComparison.Ordinal);
}
