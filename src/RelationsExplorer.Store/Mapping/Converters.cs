using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A date is stored as its EDTF text; its bounds are columns of their own.</summary>
internal sealed class EdtfDateConverter() : ValueConverter<EdtfDate, string>(date => date.ToString(), text => EdtfDate.Parse(text));

/// <summary>A value of a closed list is stored as its word.</summary>
internal sealed class WordConverter<T>() : ValueConverter<T, string>(value => Word.Of(value), word => Word.ParseOrNull<T>(word)!.Value)
    where T : struct, Enum;

/// <summary>A list of texts without a life of their own is stored as a JSON array.</summary>
internal sealed class TextListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    list => JsonText.OfTexts(list), json => JsonText.ToTexts(json));

/// <summary>Origins are read with their record and never alone: a JSON array of objects.</summary>
internal sealed class OriginsConverter() : ValueConverter<IReadOnlyList<Origin>, string>(
    list => JsonText.OfOrigins(list), json => JsonText.ToOrigins(json));

internal sealed class ArticleSlugConverter() : ValueConverter<ArticleSlug, string>(slug => slug.Value, text => new ArticleSlug(text));

internal sealed class ThemeSlugConverter() : ValueConverter<ThemeSlug, string>(slug => slug.Value, text => new ThemeSlug(text));

internal sealed class ActorSlugConverter() : ValueConverter<ActorSlug, string>(slug => slug.Value, text => new ActorSlug(text));

internal sealed class PlaceSlugConverter() : ValueConverter<PlaceSlug, string>(slug => slug.Value, text => new PlaceSlug(text));

internal sealed class PassageIdConverter() : ValueConverter<PassageId, string>(id => id.Value, text => new PassageId(text));

internal sealed class ClaimIdConverter() : ValueConverter<ClaimId, string>(id => id.Value, text => new ClaimId(text));

internal sealed class EventIdConverter() : ValueConverter<EventId, string>(id => id.Value, text => new EventId(text));

internal sealed class SourceIdConverter() : ValueConverter<SourceId, string>(id => id.Value, text => new SourceId(text));
