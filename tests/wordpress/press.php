<?php
// Publishes a post as somebody, as the editor's page would, and prints its address.
//
//   php press.php SITE USER TITLE < CONTENT
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
[, $site, $user, $title] = $argv;
require $site . '/wp-load.php';
wp_set_current_user(get_user_by('login', $user)->ID);
// What the user may not publish is taken out here, as at every saving.
kses_init();
$post = wp_insert_post(wp_slash([
    'post_title' => $title,
    'post_content' => stream_get_contents(STDIN),
    'post_status' => 'publish',
]), true);
if (is_wp_error($post)) {
    fwrite(STDERR, $post->get_error_message() . "\n");
    exit(1);
}
echo get_permalink($post), "\n";
