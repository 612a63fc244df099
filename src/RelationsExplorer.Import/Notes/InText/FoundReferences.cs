using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>Makes references of the works that the running text names, and leads markers whose notes are not printed to the works beside them.</summary>
internal static class FoundReferences
{
    /// <summary>The draft with them, in the order of the text.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="shelf">Its works, and those that were found.</param>
    /// <param name="placeOf">Where the draft's own stand on the shelf.</param>
    /// <param name="found">What was found, in order.</param>
    /// <param name="diagnostics">Told of markers that lead nowhere.</param>
    public static Draft Add(Draft draft, SourceShelf shelf, Dictionary<SourceId, int> placeOf, List<FoundWork> found, Diagnostics diagnostics)
    {
        var references = draft.References.Select(reference => reference with { Source = shelf.Finished(placeOf[reference.Source]).Id }).ToList();
        references.AddRange(found.Select(told => new Reference(told.Passage.Id, told.Work.Span, shelf.Finished(told.Place).Id, null, null, null, ReferenceRules.RunningText)));
        references.AddRange(OfMarkers(draft, shelf, found, diagnostics));

        // A line that only names the outlet again says nothing beside its marker.
        references.RemoveAll(reference => reference is { Rule: ReferenceRules.RunningText, Marker: null } && found.Any(told => !told.Work.IsTold && told.Passage.Id == reference.Passage && told.Work.Span == reference.Span)
            && references.Any(other => other.Passage == reference.Passage && other.Marker is not null && other.Source == reference.Source));
        var order = draft.Passages.ToDictionary(passage => passage.Id, passage => passage.Ordinal);
        return draft with { Sources = shelf.Finished(), References = [.. references.Distinct().OrderBy(reference => order[reference.Passage]).ThenBy(reference => reference.Span)] };
    }

    private static List<Reference> OfMarkers(Draft draft, SourceShelf shelf, List<FoundWork> found, Diagnostics diagnostics)
    {
        var references = new List<Reference>();
        var lines = draft.Passages.ToDictionary(passage => passage.Id, passage => passage.Line);
        foreach (var passage in draft.Markers.Where(marker => marker.Note is null).GroupBy(marker => marker.Passage))
        {
            var from = 0;
            foreach (var marker in passage)
            {
                var told = BesideOrNull(marker, from, found);
                from = marker.Offset;
                if (told is not null) references.Add(new Reference(marker.Passage, new Span(marker.Offset, marker.Offset), shelf.Finished(told.Place).Id, marker.Label, null, null, ReferenceRules.RunningText));
                else if (!draft.Markers.Any(other => other.Note is not null)) diagnostics.Warn(lines[marker.Passage], "marker-without-source", $"the marker {marker.Label} has no printed note, and no work is named beside it");
            }
        }

        return references;
    }

    // The last work between the marker before and this one; one of an outlet before others.
    private static FoundWork? BesideOrNull(Marker marker, int from, List<FoundWork> found)
    {
        bool IsBetween(FoundWork told) => told.Passage.Id == marker.Passage && told.Work.Span.Start < marker.Offset && told.Work.Span.Start >= from;
        return found.FindLast(told => IsBetween(told) && told.Work.Outlet is not null) ?? found.FindLast(IsBetween);
    }
}
