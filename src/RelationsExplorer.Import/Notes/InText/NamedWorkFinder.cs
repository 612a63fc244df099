using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Notes.InText.Books;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Notes.InText.Press;
using RelationsExplorer.Import.Notes.InText.Spoken;
using RelationsExplorer.Import.Notes.InText.Studies;
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
                foreach (var work in Works(sentence, inside).Where(work => !IsCitedByYear(work, sentence, authorYears[passage.Id]))) Place(work, passage, [.. cited[passage.Id]]);
                // Direct speech right behind what an outlet reports, or above a note, is part of what is reported there.
                var reported = sentence.Before.Count > 0 ? sentence.Before[^1].Span.Start : sentence.Span.Start;
                if (found.Skip(earlier).Any(told => told.Work.Span.Overlaps(sentence.Span) || (told.Work is { Outlet.IsPress: true } && told.Work.Span.Start >= reported)) || IsNoted(passage.Id, sentence.Span.Start)) continue;
                if (SpokenWords.FindOrNull(sentence) is { } speech) Place(speech, passage, []);
            }
        }

        return Finished(draft, shelf, placeOf, found, diagnostics);

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
            var sameNote = noted.FirstOrDefault(reference => reference.Span.Start >= work.Span.Start && IsOfNote(work, shelf.Works[placeOf[reference.Source]]));
            if (sameNote is not null)
            {
                // "Lee stated in an interview to the Herald" above a note that says who wrote it.
                shelf.Merge(placeOf[sameNote.Source], source with { Title = null, Kind = SourceKind.WebPage, Raw = "", Authors = shelf.Works[placeOf[sameNote.Source]].Authors.Count > 0 ? [] : source.Authors });
                return;
            }

            found.Add(new FoundWork(passage, work, shelf.Add(source)));
        }
    }

    private static IEnumerable<NamedWork> Works(ProseSentence sentence, IReadOnlyList<NamedOutlet> outlets)
    {
        var works = OutletCitations.Find(sentence, outlets).ToList();
        foreach (var document in NamedDocuments.Find(sentence).Concat(PersonsWorks.Find(sentence)).Concat(TitledWorks.Find(sentence)).Concat(QuotedBooks.Find(sentence)).Concat(NamedResolutions.Find(sentence))
            .Concat(OfficialFigures.Find(sentence)).Concat(UnlistedPress.Find(sentence)).Concat(InstituteWorks.Find(sentence)).Concat(SpokenOccasions.Find(sentence)).Concat(BracketedPress.Find(sentence))
            .Concat(NamedActs.Find(sentence)).Concat(NamedCounts.Find(sentence)).Concat(ToldPress.Find(sentence)).Concat(SpokenLeads.Find(sentence)).Concat(NamedPapers.Find(sentence)).Concat(PublicPosts.Find(sentence)).Concat(BodyStatements.Find(sentence)).Concat(StatePapers.Find(sentence)).Concat(JournalPieces.Find(sentence)))
        {
            // "a report titled X, published by Y": one work, of which the one who names it by its title and its maker says more.
            var same = works.FindIndex(work => work.Span.Overlaps(document.Span) || (document.Title is not null && work.Title == document.Title));
            if (same < 0) works.Add(document);
            else if (document.Title is not null && (works[same].Outlet is null or { IsPress: false } || (works[same].Title is null && document.Container is not null && document.Container == works[same].Container))) works[same] = document with { Issued = document.Issued ?? works[same].Issued, Outlet = works[same].Outlet };
            // "the Nordic Journal of Ice": more of a name than the "Nordic Journal" that looks like an outlet.
            else if (document.Container is { } longer && works[same] is { Title: null, Container: { } shorter } && longer.StartsWith(shorter + " ", StringComparison.Ordinal)) works[same] = document with { Issued = document.Issued ?? works[same].Issued };
            // "Ann Lee of the Harbour Institute has argued": the institute's, and hers.
            else if (document.Authors.Count > 0 && works[same] is { Title: null, Authors.Count: 0, Outlet.IsPress: false }) works[same] = works[same] with { Authors = document.Authors, Issued = works[same].Issued ?? document.Issued };
        }

        return works.OrderBy(work => work.Span);
    }

    // "the joint statement of 5 June (Foreign Ministry, 2012)": what is cited behind it by author and year is the same work, and says more.
    private static bool IsCitedByYear(NamedWork work, ProseSentence sentence, IEnumerable<Reference> cited) =>
        work is { Title: null or "Joint statement" or "Joint declaration", Outlet: null }
        && cited.Any(reference => reference.Rule != ReferenceRules.Hyperlink && reference.Span.Start >= work.Span.End && reference.Span.End <= sentence.Span.End);

    private static FoundWork? Recent(List<FoundWork> found, Passage passage, Outlet outlet)
    {
        for (var i = found.Count - 1; i >= 0 && passage.Ordinal - found[i].Passage.Ordinal <= Reach; i--)
        {
            if (found[i].Work.Outlet?.Name == outlet.Name) return found[i];
        }

        return null;
    }

    // The note behind a named work cites that very work, where title, or outlet and day, agree.
    private static bool IsOfNote(NamedWork work, Source source)
    {
        var (title, noted) = (SourceIdentity.TitleKey(work.Title), SourceIdentity.TitleKey(source.Title));
        if (title.Length > 0) return noted.Length > 0 && (noted.Contains(title, StringComparison.Ordinal) || title.Contains(noted, StringComparison.Ordinal));
        // The same day under one note is the same work, whoever is said to have told it.
        if (work.Issued is { } day && source.Issued is { } noticed && day.ToString().Length == 10 && noticed.ToString() == day.ToString()) return true;
        // "In Zarya's survey in the autumn …" over a note that begins with Zarya's name.
        if (work is { Title: null, Container: { Length: > 3 } body } && source.Raw?.Contains(body, StringComparison.Ordinal) == true && (work.Issued is null || source.Issued is null || work.Issued.Overlaps(source.Issued))) return true;
        return work.Outlet is { } outlet && source.Container is { } container && Outlets.FindOrNull(container)?.Outlet.Name == outlet.Name
            && (work.Issued is null || source.Issued is null || work.Issued.Overlaps(source.Issued));
    }

    private static Draft Finished(Draft draft, SourceShelf shelf, Dictionary<SourceId, int> placeOf, List<FoundWork> found, Diagnostics diagnostics)
    {
        var references = draft.References.Select(reference => reference with { Source = shelf.Finished(placeOf[reference.Source]).Id }).ToList();
        references.AddRange(found.Select(told => new Reference(told.Passage.Id, told.Work.Span, shelf.Finished(told.Place).Id, null, null, null, ReferenceRules.RunningText)));
        var lines = draft.Passages.ToDictionary(passage => passage.Id, passage => passage.Line);
        foreach (var passage in draft.Markers.Where(marker => marker.Note is null).GroupBy(marker => marker.Passage))
        {
            var from = 0;
            foreach (var marker in passage)
            {
                var told = found.FindLast(work => work.Passage.Id == passage.Key && work.Work.Span.Start < marker.Offset && work.Work.Span.Start >= from && work.Work.Outlet is not null)
                    ?? found.FindLast(work => work.Passage.Id == passage.Key && work.Work.Span.Start < marker.Offset && work.Work.Span.Start >= from);
                from = marker.Offset;
                if (told is not null) references.Add(new Reference(marker.Passage, new Span(marker.Offset, marker.Offset), shelf.Finished(told.Place).Id, marker.Label, null, null, ReferenceRules.RunningText));
                else if (!draft.Markers.Any(other => other.Note is not null)) diagnostics.Warn(lines[marker.Passage], "marker-without-source", $"the marker {marker.Label} has no printed note, and no work is named beside it");
            }
        }

        // A line that only names the outlet again says nothing beside its marker.
        references.RemoveAll(reference => reference is { Rule: ReferenceRules.RunningText, Marker: null } && found.Any(told => !told.Work.IsTold && told.Passage.Id == reference.Passage && told.Work.Span == reference.Span)
            && references.Any(other => other.Passage == reference.Passage && other.Marker is not null && other.Source == reference.Source));
        var order = draft.Passages.ToDictionary(passage => passage.Id, passage => passage.Ordinal);
        return draft with { Sources = shelf.Finished(), References = [.. references.Distinct().OrderBy(reference => order[reference.Passage]).ThenBy(reference => reference.Span)] };
    }

    // A work that the text names, where, and its place on the shelf.
    private sealed record FoundWork(Passage Passage, NamedWork Work, int Place);
}
