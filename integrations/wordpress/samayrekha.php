<?php
/**
 * Plugin Name:       Samayrekha
 * Description:       An address of a Samayrekha timeline on a line of its own becomes that timeline: a story, one of its events, or what a filter leaves. For every author, whatever they may paste.
 * Version:           1.0.0
 * Requires at least: 5.0
 * Requires PHP:      7.2
 * License:           MIT
 *
 * Copy this file to wp-content/plugins/ (or wp-content/mu-plugins/), activate it, and name the site that publishes your
 * timelines under Settings > Writing. What is stored in a post is the address alone, so no author needs a right to paste
 * HTML, and without the plugin WordPress's own oEmbed takes over.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What an address may ask for; the same list as src/state/viewParameters.ts, and tests/embed/wordpressPlugin.test.ts says so. */
const SAMAYREKHA_PARAMETERS = array( 'v', 'view', 'from', 'to', 'person', 'office', 'forum', 'status', 'disputed', 'q', 'event', 'asof', 'step', 'theme' );

/** Address of the site that publishes the timelines, with its last slash; empty until somebody has named it. */
function samayrekha_site() {
	$site = defined( 'SAMAYREKHA_SITE' ) ? SAMAYREKHA_SITE : get_option( 'samayrekha_site', '' );
	return '' === $site ? '' : trailingslashit( $site );
}

add_action(
	'init',
	function () {
		$site = samayrekha_site();
		if ( '' === $site ) {
			return;
		}
		// <site>/<language>/<story>/[event/<id>/][?query][#…], with or without its last slash.
		$id = '[a-z0-9][a-z0-9-]{0,63}';
		wp_embed_register_handler(
			'samayrekha',
			'~^' . preg_quote( $site, '~' ) . "(hi|en)/($id)(?:/event/($id))?/?(?:\\?([^#]*))?(?:#.*)?$~",
			'samayrekha_embed'
		);
	}
);

/** The timeline of an address, or its link where no script runs or nothing can be learnt of the story. */
function samayrekha_embed( $matches, $attr, $url ) {
	list( , $lang, $story ) = $matches;
	$facts = samayrekha_facts( $lang, $story );
	$link  = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $facts ? $facts['headline'] : $url ) );
	if ( ! $facts || is_feed() ) {
		return "<p>$link</p>";
	}
	$attributes = array(
		'story' => $story,
		'lang'  => $lang,
		'title' => $facts['title'],
	) + samayrekha_view( isset( $matches[4] ) ? $matches[4] : '' );
	if ( ! empty( $matches[3] ) ) {
		$attributes['event'] = $matches[3];
	}
	foreach ( $facts['heights'] as $step ) {
		$attributes[ 'height-' . (int) $step['from'] ] = (string) (int) $step['height'];
	}
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// One line with nothing but inline elements in a block: WordPress makes paragraphs of whatever else it finds.
	return sprintf(
		'<div class="wp-block-embed samayrekha" style="container-type:inline-size;width:100%%"><samay-rekha%s style="display:flow-root;min-height:%s">%s</samay-rekha><script async src="%s"></script></div>',
		$written,
		esc_attr( $facts['minHeight'] ),
		$link,
		esc_url( samayrekha_site() . 'loader.js' )
	);
}

/** The query string as attributes: several values of a name are separated by spaces. */
function samayrekha_view( $query ) {
	$view = array();
	// Not parse_str, which keeps the last of several values only.
	foreach ( explode( '&', $query ) as $pair ) {
		$parts = array_map( 'urldecode', explode( '=', $pair, 2 ) );
		$name  = $parts[0];
		$value = trim( wp_check_invalid_utf8( isset( $parts[1] ) ? $parts[1] : '' ) );
		if ( '' === $value || ! in_array( $name, SAMAYREKHA_PARAMETERS, true ) ) {
			continue;
		}
		$view[ $name ] = isset( $view[ $name ] ) ? $view[ $name ] . ' ' . $value : $value;
	}
	return $view;
}

/** Title, headline and heights of a story, asked of its site at most every few hours; null where there is no such story. */
function samayrekha_facts( $lang, $story ) {
	$key   = 'samayrekha_' . md5( samayrekha_site() . "$lang/$story" );
	$facts = get_transient( $key );
	if ( is_array( $facts ) ) {
		return isset( $facts['headline'] ) ? $facts : null;
	}
	$answer = wp_safe_remote_get( samayrekha_site() . "embed/$lang/$story/snippets.json", array( 'timeout' => 5 ) );
	$facts  = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	$known  = is_array( $facts ) && isset( $facts['headline'], $facts['title'], $facts['heights'], $facts['minHeight'] )
		&& is_string( $facts['headline'] ) && is_string( $facts['title'] ) && is_array( $facts['heights'] )
		// The length goes into a style: nothing may end it.
		&& is_string( $facts['minHeight'] ) && preg_match( '~^[\w\s().,*+-]+$~', $facts['minHeight'] );
	$facts  = $known ? array_intersect_key( $facts, array_flip( array( 'headline', 'title', 'heights', 'minHeight' ) ) ) : array();
	// A story that is not there may be published any minute.
	set_transient( $key, $facts, $known ? 6 * HOUR_IN_SECONDS : 5 * MINUTE_IN_SECONDS );
	return $known ? $facts : null;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'writing',
			'samayrekha_site',
			array(
				'type'              => 'string',
				'sanitize_callback' => 'esc_url_raw',
				'default'           => '',
			)
		);
		add_settings_field(
			'samayrekha_site',
			'Samayrekha',
			function () {
				printf(
					'<input type="url" class="regular-text" id="samayrekha_site" name="samayrekha_site" value="%s" placeholder="https://timeline.example/"%s><p class="description">%s</p>',
					esc_attr( samayrekha_site() ),
					disabled( defined( 'SAMAYREKHA_SITE' ), true, false ),
					esc_html( 'The site that publishes your timelines. An address of it on a line of its own becomes the timeline.' )
				);
			},
			'writing',
			'default',
			array( 'label_for' => 'samayrekha_site' )
		);
	}
);
