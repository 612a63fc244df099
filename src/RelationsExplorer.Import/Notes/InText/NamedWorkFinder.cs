using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Notes.InText.Press;
using RelationsExplorer.Import.Notes.InText.Spoken;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>
/// Finds works that the running text names without a note, once its sentences, dates and actors are known; and leads
/// markers whose notes are not printed to the works that are named beside them.
/// </summary>
/// <param name="vocabulary">To know persons by their full names.</param>
public sealed class NamedWorkFinder(Vocabulary vocabulary)
{
    // How many passages back a source line may point: the paragraph it closes may have been cut in two.
    private const int Reach = 3;

    private readonly Dictionary<ActorSlug, string> _persons = vocabulary.Actors.Where(actor => actor.Kind == ActorKind.Person).ToDictionary(actor => actor.Slug, actor => actor.Name);

    /// <summary>Adds sources and references to the draft.</summary>
    public Draft Find(Draft draft, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var shelf = new SourceShelf(draft.Article.Slug);
        var placeOf = draft.Sources.ToDictionary(source => source.Id, shelf.Add);
        var found = new List<FoundWork>();
        var sentences = draft.Sentences.ToLookup(sentence => sentence.Passage);
        var mentions = draft.Mentions.ToLookup(mention => mention.Passage);
        var persons = new Dictionary<ActorSlug, string>(_persons);
        foreach (var actor in draft.FoundActors.Where(actor => actor.Kind == ActorKind.Person)) persons[actor.Slug] = actor.Name;
        var markers = draft.Markers.ToLookup(marker => marker.Passage);
        var authorYears = draft.References.Where(reference => reference.Note is null && reference.Span.Length > 0).ToLookup(reference => reference.Passage);
        var cited = draft.References.Where(reference => reference.Note is not null).ToLookup(reference => reference.Passage);
        foreach (var passage in draft.Passages.Where(passage => passage.Kind == PassageKind.Paragraph))
        {
            var outlets = OutletFinder.Find(passage.Text);
            var earlier = found.Count;
            foreach (var sentence in ProseSentences.Of(passage, sentences[passage.Id], [.. mentions[passage.Id]], persons))
            {
                var inside = outlets.Where(outlet => sentence.Span.Contains(outlet.Span)).ToList();
                foreach (var work in SentenceWorks.Find(sentence, inside).Where(work => !CitedAlready.ByYear(work, sentence, authorYears[passage.Id]))) Place(work, passage, [.. cited[passage.Id]]);
                // Direct speech right behind what an outlet reports, or above a note, is part of what is reported there.
                var reported = sentence.Before.Count > 0 ? sentence.Before[^1].Span.Start : sentence.Span.Start;
                if (found.Skip(earlier).Any(told => told.Work.Span.Overlaps(sentence.Span) || (told.Work is { Outlet.IsPress: true } && told.Work.Span.Start >= reported)) || IsNoted(passage.Id, sentence.Span.Start)) continue;
                if (SpokenWords.FindOrNull(sentence) is { } speech) Place(speech, passage, []);
            }
        }

        return FoundReferences.Add(draft, shelf, placeOf, found, diagnostics);

        bool IsNoted(PassageId passage, int from) => markers[passage].Any(marker => marker.Note is not null && marker.Offset >= from);

        void Place(NamedWork work, Passage passage, IReadOnlyList<Reference> noted)
        {
            // What an editor has marked as a work is not read a second time.
            if (draft.References.Any(reference => reference.Rule == Origin.Editor && reference.Passage == passage.Id && reference.Span.Overlaps(work.Span))) return;
            if (authorYears[passage.Id].FirstOrDefault(reference => reference.Span.Overlaps(work.Span)) is { } already)
            {
                // "the <a>Diplomat</a> reported on 3 May": what is told of the work belongs to the page behind the link.
                if (already.Rule == ReferenceRules.Hyperlink) shelf.Merge(placeOf[already.Source], work.Made("") with { Kind = SourceKind.WebPage });
                return;
            }

            var isSourceLine = passage.Text.Length <= 60 && markers[passage.Id].Any();
            if (!work.IsTold)
            {
                // An outlet named again goes on with the report that was named before it; under a note it is part of what the note cites.
                if (work.Outlet is { } outlet && Recent(found, passage, outlet) is { } same)
                {
                    if (isSourceLine) found.Add(same with { Passage = passage, Work = work });
                    return;
                }

                if (IsNoted(passage.Id, work.Span.Start)) return;
            }

            var source = work.Made(work.Span.In(passage.Text));
            var sameNote = noted.FirstOrDefault(reference => reference.Span.Start >= work.Span.Start && CitedAlready.ByNote(work, shelf.Works[placeOf[reference.Source]]));
            if (sameNote is not null)
            {
                // "Lee stated in an interview to the Herald" above a note that says who wrote it.
                shelf.Merge(placeOf[sameNote.Source], source with { Title = null, Kind = SourceKind.WebPage, Raw = "", Authors = shelf.Works[placeOf[sameNote.Source]].Authors.Count > 0 ? [] : source.Authors });
                return;
            }

            found.Add(new FoundWork(passage, work, shelf.Add(source)));
        }
    }

    private static FoundWork? Recent(List<FoundWork> found, Passage passage, Outlet outlet)
    {
        for (var i = found.Count - 1; i >= 0 && passage.Ordinal - found[i].Passage.Ordinal <= Reach; i--)
        {
            if (found[i].Work.Outlet?.Name == outlet.Name) return found[i];
        }

        return null;
    }
}
