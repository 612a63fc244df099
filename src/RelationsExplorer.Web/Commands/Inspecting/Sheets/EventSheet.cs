using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands.Inspecting.Sheets;

/// <summary>The events that are told of, by date, each with how its values came to be.</summary>
internal static class EventSheet
{
    /// <summary>Writes the part.</summary>
    public static void Write(Collection read, SheetWriter to)
    {
        var lines = read.Passages.ToDictionary(p => p.Id, p => p.Line);
        var told = read.Claims.ToDictionary(c => c.Id, c => lines[c.Passage]);
        to.Heading($"Events: {Words.Count(read.Events.Count, "event")}, by date");
        foreach (var happening in read.Events.OrderBy(e => e.Date).ThenBy(e => e.Title, StringComparer.Ordinal))
        {
            to.Line($"{happening.Date}  {happening.Title}");
            to.Field("told on", "line " + string.Join(", ", happening.Claims.Select(c => told[c]).Distinct().Order()));
            to.Field("type", happening.Type.ToSlug() + How(happening, OriginOf.Type));
            to.Field("status", happening.Status.ToSlug() + How(happening, OriginOf.Status));
            to.Field("date", happening.Date.InWords() + How(happening, OriginOf.Date));
            to.Field("actors", string.Join(", ", happening.Actors));
            to.Field("places", string.Join(", ", happening.Places));
            to.Field("themes", string.Join(", ", happening.Themes));
            foreach (var joined in happening.Origins.Where(o => o.Value == OriginOf.Joined)) to.Field("joined", $"“{joined.Words}” [{joined.Rule}]");
        }
    }

    /// <summary>The rule that gave a value, and the words that it read.</summary>
    private static string How(Event happening, string value) =>
        happening.Origins.FirstOrDefault(o => o.Value == value) is not { } origin ? "" : $" [{origin.Rule}{(origin.Words is null ? "" : $": {origin.Words}")}]";
}
